import { describe, expect, it } from 'vitest'
import { contentsOf } from '../../deck/contents.ts'
import { shortTitle } from '../../deck/headmatter.ts'
import { blockById, cardSlide, correctionsOf, groupByAlias, groupOf, leadOf, partById, pathOf, questionById, questionsOn, sourceById } from '../../deck/look-up.ts'
import { layOut } from '../../deck/plan.ts'
import { measure } from '../../memo/measure.ts'
import { readSmall } from '../fixtures/small-memo.ts'

const memo = readSmall()

describe('contentsOf', () => {
  const linesOf = (changes = {}): string[] => {
    const changed = readSmall(changes)
    return contentsOf(layOut(changed, measure).deck).map(({ title, alias }) => `${title} → ${alias}`)
  }

  it('names every section once, the topics under their sources', () => {
    expect(linesOf()).toEqual([
      'Inleiding → inleiding-meer',
      'Dilemma’s → dilemmas',
      'De opgave → opgave',
      'Hoofdthema’s → hoofdthemas',
      'Bronnen → onderwerp-beleid',
      'Tot slot → afsluiting',
      'Bijlage → bijlage',
    ])
  })

  it('leaves out what the memo lacks', () => {
    expect(linesOf({ 'parts.1': undefined })).not.toContain('Dilemma’s → dilemmas')
  })

  it('names the sources, not the one topic that they have', () => {
    const single = readSmall({ 'parts.4.leadIn': undefined, 'parts.4.items.0': undefined, 'parts.4.topics.0': undefined, 'corrections': [], 'parts.1': undefined, 'parts.2.items.0.ours.topics': [] })
    const entries = contentsOf(layOut(single, measure).deck).map(({ title, alias, detail }) => [title, alias, detail])
    expect(entries).toEqual(expect.arrayContaining([
      ['Bronnen', 'onderwerp-cijfers', '1 bron bij 1 onderwerp'],
      ['Bijlage', 'bron-telling', 'elke bron met de volledige toelichting'],
    ]))
  })

  it('says of the introduction and the task only what the memo’s own data says', () => {
    const detailsOf = (changes = {}) => {
      const changed = readSmall(changes)
      return contentsOf(layOut(changed, measure).deck).filter(({ alias }) => /inleiding|opgave/.test(alias)).map(({ detail }) => detail)
    }
    expect(detailsOf()).toEqual([undefined, undefined])
    expect(detailsOf({ 'parts.0.ours': { summary: 'waarom het gaat' }, 'parts.2.ours.summary': 'wat er moet' })).toEqual(['waarom het gaat', 'wat er moet'])
  })

  it('counts what is in a section', () => {
    const details = contentsOf(layOut(memo, measure).deck).map(({ detail }) => detail)
    expect(details).toContain('2 vragen om over te praten')
    expect(details).toContain('2 bronnen bij 2 onderwerpen')
  })
})

describe('look-up', () => {
  it.each([
    ['source', () => sourceById(memo, 'telling').title, 'Fietstelling'],
    ['group of a source', () => groupOf(memo, 'telling').title, 'Cijfers'],
    ['group by its alias', () => groupByAlias(memo, 'onderwerp-beleid').sources.map(({ id }) => id), ['fietsnota']],
    ['question, with its number', () => questionById(memo, 'stalling').number, 2],
    ['block of a text', () => blockById(partById(memo, 'text', 'inleiding'), 'wie').ours, expect.objectContaining({ heading: 'Wie wat doet' })],
    ['questions of a source', () => questionsOn(memo, 'telling').map(({ id, number }) => [id, number]), [['stoplicht', 1]]],
    ['place of a source', () => pathOf(memo, sourceById(memo, 'telling')), ['parts', 4, 'items', 1]],
    ['slide of a card', () => cardSlide(layOut(memo, measure).deck, 'telling').alias, 'onderwerp-cijfers'],
    ['corrections of a source', () => correctionsOf(memo, 'fietsnota').map(({ received }) => received), ['ietsnnota']],
    ['corrections of another', () => correctionsOf(memo, 'telling'), []],
    ['lead of columns', () => leadOf({ text: 'Dit vraagt iets. Jij. Ik.', columns: [{ text: 'Jij.' }, { text: 'Ik.' }] }), 'Dit vraagt iets.'],
    ['lead of a passage without columns', () => leadOf({ text: 'Het gaat.' }), 'Het gaat.'],
  ])('finds the %s', (_, find, expected) => {
    expect(find()).toEqual(expected)
  })

  it.each([
    ['Bron', () => sourceById(memo, 'weg')],
    ['Bron', () => groupOf(memo, 'weg')],
    ['Onderwerp', () => groupByAlias(memo, 'weg')],
    ['Vraag', () => questionById(memo, 'weg')],
    ['Deel', () => partById(memo, 'task', 'weg')],
    ['Blok', () => blockById(partById(memo, 'text', 'inleiding'), 'weg')],
    ['Bron', () => cardSlide(layOut(memo, measure).deck, 'weg')],
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
