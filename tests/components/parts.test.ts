import type { VueWrapper } from '@vue/test-utils'
import type { Component } from 'vue'
import type { AUDIENCES } from '../../schema/audience.ts'
import type { Memo } from '../../schema/read.ts'
// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import OptimumDrawing from '../../components/OptimumDrawing.vue'
import ShiftDrawing from '../../components/ShiftDrawing.vue'
import SourceTimeline from '../../components/SourceTimeline.vue'
import ThemeMap from '../../components/ThemeMap.vue'
import AppendixLayout from '../../layouts/appendix.vue'
import ClosingLayout from '../../layouts/closing.vue'
import CoverLayout from '../../layouts/cover.vue'
import MainThemesLayout from '../../layouts/main-themes.vue'
import QuestionLayout from '../../layouts/question.vue'
import QuestionsLayout from '../../layouts/questions.vue'
import TopicsLayout from '../../layouts/topics.vue'
import { forAudience } from '../../schema/audience.ts'
import { linksOf, mountInDeck } from '../fixtures/mount-in-deck.ts'
import { partIn, readSmall, smallMemo } from '../fixtures/small-memo.ts'

/** The body of the cover's slide in another layout: what stands in the frame is all that differs. */
function body(layout: Component, props: object = {}, memo?: Memo): VueWrapper {
  return mountInDeck(layout, { props: { frontmatter: { routeAlias: 'start' }, ...props }, memo })
}

describe('the layout of a question', () => {
  it.each([['stoplicht', '… wie mag eerst?'], ['stalling', 'Wel of geen stalling?']])('asks %s in the memo’s words', (question, words) => {
    expect(body(QuestionLayout, { question }).get('.question-words').text()).toBe(words)
  })

  it('leads to its sources, or to those that it is given', () => {
    const slide = body(QuestionLayout, { question: 'stoplicht', sources: ['telling'] })
    expect(slide.get('h3').text()).toBe('Bronnen hierbij')
    expect(linksOf(slide)).toEqual(['Fietstelling → #bron-telling'])
    expect(linksOf(body(QuestionLayout, { question: 'stoplicht' })))
      .toEqual(['Fietsnota 2023 → #bron-fietsnota', 'Fietstelling → #bron-telling'])
  })
})

it('the layout of all questions shows number, subject and question, and leads to each', () => {
  const slide = body(QuestionsLayout, { part: 'dilemmas', from: 1 })
  expect(slide.get('ol').attributes('start')).toBe('2')
  expect(slide.get('.question-row-number').text()).toBe('2')
  expect(slide.get('.question-row p').text()).toBe('Wel of geen stalling?')
  expect(linksOf(slide)).toEqual(['De stalling → #dilemma-stalling'])
})

it('the layout of the main themes shows our headings and the memo’s words', () => {
  const card = body(MainThemesLayout, { part: 'hoofdthemas' }).get('.main-theme')
  expect(card.get('h3').text()).toBe('Veiligheid')
  expect(card.get('.memo-voice').text()).toBe('Veilig fietsen')
})

describe('the layout of the topics', () => {
  it('counts the sources of each, in its own accent', () => {
    const slide = body(TopicsLayout, { part: 'bronnen', from: 1 })
    expect(slide.get('.topic-tile').classes()).toContain('accent-2')
    expect(slide.get('.topic-tile p').text()).toBe('1 bron')
    expect(linksOf(slide)).toEqual(['Cijfers → #onderwerp-cijfers'])
  })

  it('names who published them once, or leaves them out', () => {
    const one = partIn(smallMemo(), 'sources').items[0]!
    const published = [['beleid', 'VNG'], ['beleid', 'Bureau Wiel'], ['beleid', 'VNG'], ['cijfers', 'CBS']]
    const sources = published.map(([topic, publisher], index) => ({
      ...one,
      id: `bron-${index}`,
      topic: topic!,
      publisher: publisher!,
      onBehalfOf: undefined,
      listed: `${one.title} (${publisher})`,
      ours: { ...one.ours, related: [] },
    }))
    const memo = readSmall({ 'parts.4.items': sources, 'parts.1.items.0.ours.sources': [] })
    const paragraphs = (props: object): string[] =>
      body(TopicsLayout, { part: 'bronnen', until: 1, ...props }, memo).findAll('.topic-tile p').map(p => p.text())
    expect(paragraphs({})).toEqual(['3 bronnen', 'VNG, Bureau Wiel'])
    expect(paragraphs({ size: 'small' })).toEqual(['3 bronnen'])
  })
})

it('the layout of the appendix leads to the sources of each topic', () => {
  const slide = body(AppendixLayout, { sources: ['fietsnota'] })
  expect(slide.findAll('h3').map(heading => heading.text())).toEqual(['Beleid'])
  expect(linksOf(slide)).toEqual(['Fietsnota 2023 → #bron-fietsnota'])
})

describe('the contact on the last slide', () => {
  const shownTo = (audience: typeof AUDIENCES[number]): string[] =>
    body(ClosingLayout, { contacts: [0, 1] }, forAudience(readSmall(), audience)).findAll('.contact p').map(p => p.text())

  it('tells the council how to reach whom', () => {
    expect(shownTo('council')).toEqual(['Bel gerust.', 'Jo Trapadviseur', 'U bereikt Jo Trap via 010 – 123 en jo@example.nl.'])
  })

  it('tells the public who, and neither number nor address', () => {
    expect(shownTo('public')).toEqual(['Bel gerust.', 'Jo Trapadviseur'])
  })

  it('is not there when it stands on another slide', () => {
    expect(body(ClosingLayout, { part: 'afsluiting' }).find('.contact').exists()).toBe(false)
  })
})

describe('the cover', () => {
  it.each([
    [{}, ['Aan Gemeenteraad', 'Via de griffie', 'Van Team Verkeer', 'Datum 29 februari 2024']],
    [{ 'header.via': undefined }, ['Aan Gemeenteraad', 'Van Team Verkeer', 'Datum 29 februari 2024']],
  ])('with %j', (changes, lines) => {
    const cover = body(CoverLayout, {}, readSmall(changes))
    expect(cover.findAll('li').map(line => line.findAll('strong, .memo-voice').map(part => part.text()).join(' ')))
      .toEqual(lines)
    expect(cover.findAll('h1')).toHaveLength(1)
    expect(cover.get('h1').text().replace(/\s+/g, ' ')).toBe('Fietsen in de stad - uw hulp gevraagd')
  })
})

describe('optimumDrawing', () => {
  const optimum = { centre: 'het midden', forces: ['snelheid', 'rust', 'geld'] }

  it('draws a circle for each force and one for the optimum, and says so to who cannot see it', () => {
    const drawing = mountInDeck(OptimumDrawing, { props: { optimum } })
    expect(drawing.findAll('circle')).toHaveLength(4)
    expect(drawing.get('svg').attributes()).toMatchObject({
      'role': 'img',
      'aria-label': 'Tekening van drie cirkels: snelheid, rust en geld. In het midden, waar alle drie elkaar overlappen: het midden.',
    })
    expect(drawing.findAll('p').map(label => label.text())).toEqual([...optimum.forces, optimum.centre])
  })

  it('is spoken once: its labels are in its description', () => {
    const drawing = mountInDeck(OptimumDrawing, { props: { optimum } })
    expect(drawing.findAll('foreignObject').map(label => label.attributes('aria-hidden'))).toEqual(['true', 'true', 'true', 'true'])
  })
})

it('shiftDrawing shows what becomes what', () => {
  const drawing = mountInDeck(ShiftDrawing, { props: { shifts: [{ from: 'auto', to: 'fiets' }, { from: 'asfalt', to: 'gras' }] } })
  expect(drawing.findAll('li').map(shift => [shift.get('.shift-from').text(), shift.get('svg').attributes('aria-label'), shift.get('.shift-to').text()]))
    .toEqual([['auto', 'wordt', 'fiets'], ['asfalt', 'wordt', 'gras']])
})

it('sourceTimeline puts every source at its year, and shows the years between', () => {
  const timeline = mountInDeck(SourceTimeline, { memo: readSmall({ 'parts.4.items.1.ours.published': '2021-04' }) })
  expect(timeline.findAll('.timeline-year').map(year => year.findAll('p, a, .timeline-topic').map(part => part.text()))).toEqual([
    ['2021', 'Fietstelling', 'Cijfers'],
    ['2022', 'geen bronnen'],
    ['2023', 'Fietsnota 2023', 'Beleid'],
  ])
  expect(linksOf(timeline)).toEqual(['Fietstelling → #bron-telling', 'Fietsnota 2023 → #bron-fietsnota'])
})

describe('themeMap', () => {
  it('leads from main themes to topics and sources, and tells who cannot see its lines', () => {
    const map = mountInDeck(ThemeMap, { props: { part: 'hoofdthemas' } })
    expect(map.findAll('.theme-map-theme').map(theme => theme.text())).toEqual(['Veiligheid', 'Snelheid'])
    expect(map.get('svg').attributes('aria-label')).toBe('Tekening van lijnen van elk hoofdthema naar zijn onderwerpen. Veiligheid: Beleid.')
    expect(map.findAll('svg').slice(1).map(row => row.attributes('aria-hidden'))).toEqual(['true'])
    expect(linksOf(map)).toEqual(['Beleid → #onderwerp-beleid', 'Fietsnota 2023 → #bron-fietsnota', 'Cijfers → #onderwerp-cijfers', 'Fietstelling → #bron-telling'])
  })

  /** Each row as one would type it: for each line where it comes from and goes to, then how many stops. */
  const drawn = (...linked: string[][]): string[] => {
    const topics = ['beleid', 'cijfers'].map(id => ({ id, title: id }))
    const items = linked.map((topics, index) => ({ id: `thema-${index}`, text: 'Thema', ours: { heading: 'Thema', topics } }))
    return mountInDeck(ThemeMap, { props: { part: 'hoofdthemas' }, memo: readSmall({ 'parts.4.topics': topics, 'parts.3.items': items }) }).findAll('svg').map(row => [
      ...row.findAll('.theme-map-line').map(line => line.classes().slice(1).map(name => name.replace(/^(?:from|to)-/, '')).join('-')),
      row.findAll('circle').length,
    ].join(' '))
  }

  it.each([
    ['one theme with all topics', [['beleid', 'cijfers']], ['theme-below 1', 'above-topic 1']],
    ['a theme whose topic is further down', [['cijfers']], ['theme-below 0', 'above-topic 1']],
    ['a theme whose topic is further up', [['cijfers'], ['beleid']], ['theme-below topic-below 1', 'above-topic above-theme 1']],
    ['a theme beside its topic', [['beleid']], ['theme-topic 1', '0']],
    ['a theme without topics, which is only named', [[], ['beleid']], ['topic-below 1', 'above-theme 0']],
    ['more themes than topics', [['beleid'], ['beleid'], ['cijfers']], ['theme-topic topic-below 2', 'above-theme topic-below 1', 'above-theme 0']],
  ])('draws %s', (_, linked, rows) => {
    expect(drawn(...linked)).toEqual(rows)
  })
})
