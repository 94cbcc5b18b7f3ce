import type { VueWrapper } from '@vue/test-utils'
import type { Component } from 'vue'
import type { AUDIENCES } from '../../schema/audience.ts'
import type { Memo } from '../../schema/read.ts'
import { describe, expect, it } from 'vitest'
import OptimumDrawing from '../../components/OptimumDrawing.vue'
import ShiftDrawing from '../../components/ShiftDrawing.vue'
import ThemeMap from '../../components/ThemeMap.vue'
import AppendixLayout from '../../layouts/appendix.vue'
import ClosingLayout from '../../layouts/closing.vue'
import CoverLayout from '../../layouts/cover.vue'
import MainThemesLayout from '../../layouts/main-themes.vue'
import QuestionLayout from '../../layouts/question.vue'
import QuestionsLayout from '../../layouts/questions.vue'
import TopicLayout from '../../layouts/topic.vue'
import { forAudience } from '../../schema/audience.ts'
import { linksOf, mountInDeck } from '../fixtures/mount-in-deck.ts'
import { readSmall } from '../fixtures/small-memo.ts'

/** The cover slide's body in another layout: only the frame's content differs. */
function body(layout: Component, props: object = {}, memo?: Memo): VueWrapper {
  return mountInDeck(layout, { props: { frontmatter: { routeAlias: 'start' }, ...props }, memo })
}

describe('the layout of a question', () => {
  it.each([['stoplicht', '… wie mag eerst?'], ['stalling', 'Wel of\u00A0geen\u00A0stalling?']])('asks %s in the memo’s words', (question, words) => {
    expect(body(QuestionLayout, { question }).get('.question-words').text()).toBe(words)
  })

  it('begins with its lead; the rest and the sheet to debate on are its steps', () => {
    const side = (name: string) => ({ name, prompt: `Wat wint ${name}?` })
    const memo = readSmall({
      'parts.1.items.1.lead': 'Wel of geen',
      'parts.1.items.1.ours.sides': { left: side('wel'), between: ['vaak', 'soms', 'zelden'], right: side('niet') },
      'parts.1.items.1.ours.prompts': ['Wie betaalt?'],
    })
    const slide = body(QuestionLayout, { question: 'stalling', lead: 1, sheet: 1 }, memo)
    expect(slide.get('.question-lead').text()).toBe('Wel of geen')
    expect(slide.get('.question-words').text().replace(/\s+/g, ' ')).toBe('Wel of geen stalling?')
    expect(slide.findAll('[data-step]').map(step => [step.attributes('data-step'), step.classes()[0]]))
      .toEqual([['1', 'question-rest'], ['2', 'debate-sheet']])
    expect(slide.findAll('.debate-line li').map(stop => stop.text()))
      .toEqual(['wel Wat wint wel?', 'vaak', 'soms', 'zelden', 'niet Wat wint niet?'])
    expect(slide.findAll('.debate-prompts li').map(prompt => prompt.text())).toEqual(['Wie betaalt?'])
  })

  it('leads to its sources, or to those that it is given', () => {
    const slide = body(QuestionLayout, { question: 'stoplicht', sources: ['telling'] })
    expect(slide.get('h3').text()).toBe('Bronnen bij dit dilemma')
    expect(linksOf(slide)).toEqual(['Fietstelling → #bron-telling'])
    expect(linksOf(body(QuestionLayout, { question: 'stoplicht' })))
      .toEqual(['Fietsnota 2023 → #bron-fietsnota', 'Fietstelling → #bron-telling'])
  })
})

describe('the layout of all questions', () => {
  it('shows numbers and subjects, and leads to each', () => {
    const slide = body(QuestionsLayout, { part: 'dilemmas', columns: 2, from: 1 })
    expect(slide.get('ol').attributes('start')).toBe('2')
    expect(slide.get('.question-tile-number').text()).toBe('2')
    expect(linksOf(slide)).toEqual(['De stalling → #dilemma-stalling'])
  })

  it('names one without a subject by its first words', () => {
    const text = 'Wel of geen stalling voor alle fietsen op het plein?'
    const memo = readSmall({ 'parts.1.items.1.text': text, 'parts.1.items.1.ours.subject': undefined })
    expect(body(QuestionsLayout, { part: 'dilemmas', columns: 2 }, memo).findAll('.question-tile a').map(link => link.text()))
      .toEqual(['Het stoplicht', 'Wel of geen stalling voor alle fietsen op …'])
  })
})

it('the layout of the main themes shows our headings and the memo’s words', () => {
  const card = body(MainThemesLayout, { part: 'hoofdthemas' }).get('.main-theme')
  expect(card.get('h3').text()).toBe('Veiligheid')
  expect(card.get('.memo-voice').text()).toBe('Veilig fietsen')
})

describe('the layout of a topic', () => {
  const topic = { topic: 'onderwerp-beleid', begin: 'fietsnota', sources: ['fietsnota'] }

  it('begins with one source, and has the others as rows', () => {
    const slide = body(TopicLayout, { ...topic, sources: ['fietsnota', 'telling'] })
    expect(slide.get('.topic-begin h3').text()).toBe('Fietsnota 2023')
    expect(slide.get('.topic-begin .topic-publisher').text()).toBe('Bureau Wiel, in opdracht van MinIenW, 2023')
    expect(slide.findAll('.source-rows li').map(row => row.text().replace(/\s+/g, ' '))).toEqual(['FietstellingCBS, 2022'])
    expect(linksOf(slide)).toEqual(['Fietsnota 2023 → #bron-fietsnota', 'Fietstelling → #bron-telling'])
  })

  it('says so where the data chose that source', () => {
    const memo = readSmall({ 'parts.4.topics.0.ours.beginWith': 'fietsnota' })
    expect(body(TopicLayout, topic, memo).get('.topic-begin h3').text()).toBe('Begin hier: Fietsnota 2023')
  })

  it('has the topic, its count and its years on its panel, and what leads into all sources', () => {
    const memo = readSmall({ 'parts.4.leadIn': 'Hier staan bronnen.' })
    const panel = body(TopicLayout, { ...topic, intro: 1 }, memo).get('.topic-panel')
    expect(panel.findAll('p').map(p => p.text())).toEqual(['Hier staan bronnen.', '1 bron2023'])
  })

  it.each([
    ['what stands in the middle of a sentence', 'paden, stallingen', '… paden, stallingen …'],
    ['the beginning of a sentence', 'De fietsnota gaat over paden', 'De fietsnota gaat over paden …'],
    ['the end of a sentence', 'stallingen en regels.', '… stallingen en regels.'],
    ['a whole sentence', 'Wat is de beste weg?', 'Wat is de beste weg?'],
  ])('marks what was cut of %s', (_, excerpt, shown) => {
    expect(body(TopicLayout, topic, readSmall({ 'parts.4.items.0.excerpt': excerpt })).get('.topic-text').text().replaceAll('\u00A0', ' ')).toBe(shown)
  })

  it('shows the whole annotation where there is room, and marks nothing', () => {
    expect(body(TopicLayout, { ...topic, text: 'whole' }).get('.topic-text').text().replaceAll('\u00A0', ' '))
      .toBe('De fietsnota gaat over paden, stallingen en regels. Wat is de beste weg?')
  })
})

it('the layout of the appendix leads to the sources of each topic, and tells once of all addresses', () => {
  const slide = body(AppendixLayout, { sources: ['fietsnota'] })
  expect(slide.findAll('p').filter(p => p.text().includes('niet opnieuw gecontroleerd'))).toHaveLength(1)
  expect(slide.findAll('h3').map(heading => heading.text())).toEqual(['Beleid'])
  expect(linksOf(slide)).toEqual(['Fietsnota 2023 → #bron-fietsnota'])
})

describe('the contact on the last slide', () => {
  const shownTo = (audience: typeof AUDIENCES[number]): string[] =>
    body(ClosingLayout, { contacts: [0, 1] }, forAudience(readSmall(), audience)).findAll('.contact p').map(p => p.text())

  it('tells the council how to reach whom', () => {
    expect(shownTo('council')).toEqual(['Bel gerust.', 'Jo Trap', 'adviseur', 'U bereikt Jo Trap via 010\u00A0– 123 en jo@example.nl.'])
  })

  it('tells the public who, and neither number nor address', () => {
    expect(shownTo('public')).toEqual(['Bel gerust.', 'Jo Trap', 'adviseur'])
  })

  it('is not there when it stands on another slide', () => {
    expect(body(ClosingLayout, { questions: 'dilemmas', columns: 1 }).find('.contact').exists()).toBe(false)
  })
})

it('the last slide leads to every question', () => {
  const slide = body(ClosingLayout, { questions: 'dilemmas', columns: 1 })
  expect(linksOf(slide)).toEqual(['Het stoplicht → #dilemma-stoplicht', 'De stalling → #dilemma-stalling'])
})

describe('the cover', () => {
  it.each([
    [{}, ['Aan Gemeenteraad', 'Via de griffie', 'Van Team Verkeer', 'Datum 29 februari 2024']],
    [{ 'header.via': undefined }, ['Aan Gemeenteraad', 'Van Team Verkeer', 'Datum 29 februari 2024']],
  ])('with %j', (changes, lines) => {
    const cover = body(CoverLayout, {}, readSmall(changes))
    expect(cover.findAll('li').map(line => line.findAll('strong, .memo-voice').map(part => part.text()).join(' ').replaceAll('\u00A0', ' ')))
      .toEqual(lines)
    expect(cover.findAll('h1')).toHaveLength(1)
    expect(cover.get('h1').text().replace(/\s+/g, ' ')).toBe('Fietsen in de stad - uw hulp gevraagd')
  })
})

describe('optimumDrawing', () => {
  const optimum = { centre: 'het midden', forces: ['snelheid', 'rust', 'geld'] }

  it('draws a rope for each force at the optimum, and says so to who cannot see it', () => {
    const drawing = mountInDeck(OptimumDrawing, { props: { optimum } })
    expect(drawing.findAll('.optimum-force')).toHaveLength(3)
    expect(drawing.get('svg').attributes()).toMatchObject({
      'role': 'img',
      'aria-label': 'Tekening: het midden in het midden. Drie krachten trekken eraan, elk naar een eigen kant: snelheid, rust en geld.',
    })
    expect(drawing.findAll('p').map(label => label.text())).toEqual([optimum.centre, ...optimum.forces])
  })

  it.each([[true, ['1', '2', '3']], [false, []]])('shows a force a step where it is stepped: %s', (stepped, steps) => {
    const drawing = mountInDeck(OptimumDrawing, { props: { optimum, stepped } })
    expect(drawing.findAll('[data-step]').map(force => force.attributes('data-step'))).toEqual(steps)
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

describe('themeMap', () => {
  it('leads from main themes to topics and sources, and tells who cannot see its lines', () => {
    const map = mountInDeck(ThemeMap, { props: { part: 'hoofdthemas' } })
    expect(map.findAll('.theme-map-theme').map(theme => theme.text())).toEqual(['Veiligheid', 'Snelheid'])
    expect(map.get('svg').attributes('aria-label')).toBe('Tekening van lijnen van elk hoofdthema naar zijn onderwerpen. Veiligheid: Beleid.')
    expect(map.findAll('svg').slice(1).map(row => row.attributes('aria-hidden'))).toEqual(['true'])
    expect(linksOf(map)).toEqual(['Beleid → #onderwerp-beleid', 'Fietsnota 2023 → #bron-fietsnota', 'Cijfers → #onderwerp-cijfers', 'Fietstelling → #bron-telling'])
  })

  it('shows a theme a step, with its line and its topics; one without a theme comes last', () => {
    const items = [['cijfers'], ['cijfers']].map((topics, index) => ({ id: `thema-${index}`, text: 'Thema', ours: { heading: 'Thema', topics } }))
    const map = mountInDeck(ThemeMap, { props: { part: 'hoofdthemas', stepped: true }, memo: readSmall({ 'parts.3.items': items }) })
    const stepsOf = (selector: string) => map.findAll(selector).map(element => element.attributes('data-step'))
    expect(stepsOf('.theme-map-theme > span')).toEqual([undefined, '1'])
    expect(stepsOf('circle')).toEqual([undefined, '1'])
    expect(stepsOf('.theme-map-name')).toEqual(['1', undefined])
  })

  /** Each row as text: the ends of each line, then the number of stops. */
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
