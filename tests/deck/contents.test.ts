import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contentsOf } from '../../deck/contents.ts'
import { shortTitle } from '../../deck/headmatter.ts'
import { cardSlide, correctionsOf, dilemmaById, dilemmasOf, leadOf, mainThemeById, passageById, sourceById, sourcesOf, topicById } from '../../deck/look-up.ts'
import { planDeck } from '../../deck/plan.ts'
import { loadMemo } from '../../memo/load.ts'
import { measure } from '../../memo/measure.ts'
import { memoIn } from '../../memo/options.ts'
import { wordsFor } from '../../words/index.ts'
import { readSmall } from '../fixtures/small-memo.ts'

const memo = readSmall()

describe('contentsOf', () => {
  const linesOf = (changes = {}): string[] => {
    const changed = readSmall(changes)
    return contentsOf(changed, planDeck(changed, measure), wordsFor('nl')).map(({ title, alias }) => `${title} → ${alias}`)
  }

  it('names every section once, the topics under their sources', () => {
    expect(linesOf()).toEqual([
      'Inleiding → inleiding-meer',
      'Dilemma’s → dilemmas',
      'De opgave → opgave',
      'Hoofdthema’s → hoofdthemas',
      'Bronnen → bronnen',
      'Tot slot → afsluiting',
      'Bijlage → bijlage',
    ])
  })

  it('leaves out what the memo lacks', () => {
    expect(linesOf({ dilemmas: undefined })).not.toContain('Dilemma’s → dilemmas')
  })

  it('names the single topic when nothing stands above it', async () => {
    const minimal = await loadMemo(memoIn(resolve('tests/fixtures/minimal')))
    expect(contentsOf(minimal, planDeck(minimal, measure), wordsFor('nl')).map(({ title, alias, detail }) => [title, alias, detail])).toEqual([
      ['Cijfers', 'onderwerp-cijfers', '1 bron'],
      ['Bijlage', 'bron-telling', 'elke bron met de volledige toelichting'],
    ])
  })

  it('says of the introduction and the task only what the memo’s own data says', () => {
    const detailsOf = (changes = {}) => {
      const changed = readSmall(changes)
      return contentsOf(changed, planDeck(changed, measure), wordsFor('nl')).filter(({ alias }) => /inleiding|opgave/.test(alias)).map(({ detail }) => detail)
    }
    expect(detailsOf()).toEqual([undefined, undefined])
    expect(detailsOf({ 'introduction.ours': { summary: 'waarom het gaat' }, 'task.ours.summary': 'wat er moet' })).toEqual(['waarom het gaat', 'wat er moet'])
  })

  it('counts what is in a section', () => {
    const details = contentsOf(memo, planDeck(memo, measure), wordsFor('nl')).map(({ detail }) => detail)
    expect(details).toContain('2 vragen om over te praten')
    expect(details).toContain('2 bronnen bij 2 onderwerpen')
  })
})

describe('look-up', () => {
  it.each([
    ['source', () => sourceById(memo, 'telling').title, 'Fietstelling'],
    ['topic', () => topicById(memo, 'cijfers').title, 'Cijfers'],
    ['dilemma, with its number', () => dilemmaById(memo, 'stalling').number, 2],
    ['passage of any paragraph', () => passageById(memo, 'wie').ours.heading, 'Wie wat doet'],
    ['main theme', () => mainThemeById(memo, 'snel').text, 'Snel fietsen'],
    ['sources of a topic', () => sourcesOf(memo, 'beleid').map(({ id }) => id), ['fietsnota']],
    ['dilemmas of a source', () => dilemmasOf(memo, 'telling').map(({ id, number }) => [id, number]), [['stoplicht', 1]]],
    ['slide of a card', () => cardSlide(planDeck(memo, measure), 'telling').alias, 'onderwerp-cijfers'],
    ['corrections of a source', () => correctionsOf(memo, 'fietsnota').map(({ received }) => received), ['ietsnnota']],
    ['corrections of another', () => correctionsOf(memo, 'telling'), []],
    ['lead of columns', () => leadOf(passageById(memo, 'wie')), 'Dit vraagt iets.'],
    ['lead of a passage without columns', () => leadOf(passageById(memo, 'schuif')), 'Het gaat van auto naar fiets.'],
  ])('finds the %s', (_, find, expected) => {
    expect(find()).toEqual(expected)
  })

  it.each([
    ['Bron', () => sourceById(memo, 'weg')],
    ['Onderwerp', () => topicById(memo, 'weg')],
    ['Dilemma', () => dilemmaById(memo, 'weg')],
    ['Passage', () => passageById(memo, 'weg')],
    ['Hoofdthema', () => mainThemeById(memo, 'weg')],
    ['Bron', () => cardSlide(planDeck(memo, measure), 'weg')],
    ['Dilemma', () => dilemmaById(readSmall({ dilemmas: undefined }), 'weg')],
  ])('tells that a page is out of date when %s is gone', (kind, find) => {
    expect(find).toThrow(`${kind} 'weg' staat niet in de memo; maak de pagina's opnieuw met: npm run generate`)
  })
})

describe('shortTitle', () => {
  it.each([
    ['Fietsen in de stad - uw hulp', 'Fietsen in de stad'],
    ['Fietsen – hulp', 'Fietsen'],
    ['Fietsen — hulp - nu', 'Fietsen'],
    ['Fiets-hulp', 'Fiets-hulp'],
    ['Fietsen', 'Fietsen'],
  ])('of %j', (title, short) => {
    expect(shortTitle(readSmall({ 'header.title': title }))).toBe(short)
  })
})
