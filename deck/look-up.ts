import type { Dilemma, MainTheme, Passage, Source, Topic } from '../schema/memo.ts'
import type { AppliedCorrection, Memo } from '../schema/read.ts'
import type { Deck, Slide } from './deck.ts'
import { COLOURS } from '../styles/tokens.ts'

function byId<Item extends { id: string }>(items: readonly Item[] | undefined, id: string, kind: string): Item {
  return items?.find(item => item.id === id) ?? missing(id, kind)
}

/** A page that names an id which the data lost is out of date; the generator and its test mend that. */
function missing(id: string, kind: string): never {
  throw new Error(`${kind} '${id}' staat niet in de memo; maak de pagina's opnieuw met: npm run generate`)
}

/** A source by its id. @throws when the memo has none */
export function sourceById(memo: Memo, id: string): Source {
  return byId(memo.sources, id, 'Bron')
}

/** A topic by its id. @throws when the memo has none */
export function topicById(memo: Memo, id: string): Topic {
  return byId(memo.topics.items, id, 'Onderwerp')
}

/** A dilemma by its id, with its number from 1. @throws when the memo has none */
export function dilemmaById(memo: Memo, id: string): Dilemma & { number: number } {
  const dilemma = byId(memo.dilemmas?.items, id, 'Dilemma')
  return { ...dilemma, number: memo.dilemmas!.items.indexOf(dilemma) + 1 }
}

/** A passage of the introduction by its id. @throws when the memo has none */
export function passageById(memo: Memo, id: string): Passage {
  return byId(memo.introduction?.paragraphs.flat(), id, 'Passage')
}

/** Who published the sources of a topic, each once, in the order of the memo. */
export function publishersOf(memo: Memo, topicId: string): string[] {
  return [...new Set(sourcesOf(memo, topicId).map(({ publisher }) => publisher))]
}

/** The sources of a topic, in the memo's order. */
export function sourcesOf(memo: Memo, topicId: string): Source[] {
  return memo.sources.filter(source => source.topic === topicId)
}

/** The dilemmas that a source bears on, with their numbers. */
export function dilemmasOf(memo: Memo, sourceId: string): (Dilemma & { number: number })[] {
  return (memo.dilemmas?.items ?? [])
    .map((dilemma, index) => ({ ...dilemma, number: index + 1 }))
    .filter(dilemma => dilemma.ours.sources.includes(sourceId))
}

/** What a passage says before its columns; empty when the columns are all of it. */
export function leadOf(passage: Passage): string {
  const columns = (passage.columns ?? []).map(column => column.text).join(' ')
  return passage.text.slice(0, passage.text.length - columns.length).trim()
}

/** A main theme by its id. @throws when the memo has none */
export function mainThemeById(memo: Memo, id: string): MainTheme {
  return byId(memo.mainThemes?.items, id, 'Hoofdthema')
}

/** The slide of a source's card; the appendix where a short deck has none. @throws when no slide shows the source */
export function cardSlide({ slides }: Deck, sourceId: string): Slide {
  const card = slides.find(({ layout, ids: { sources } }) =>
    layout === 'topic' && (sources as readonly string[]).includes(sourceId))
  const isShown = slides.some(({ ids }) => ids.source === sourceId)
  return card ?? slides.find(({ layout }) => isShown && layout === 'appendix') ?? missing(sourceId, 'Bron')
}

/** The typing errors of the memo that were corrected in what it says of a source. */
export function correctionsOf(memo: Memo, sourceId: string): AppliedCorrection[] {
  const index = memo.sources.findIndex(source => source.id === sourceId)
  return memo.corrections.filter(({ fields }) => fields.some(path => path[0] === 'sources' && path[1] === index))
}

/** A text of the memo by its field, such as `topics.leadIn`. @throws when there is none */
export function textAt(memo: Memo, field: string): string {
  const text = field.split('.').reduce<unknown>((value, name) => (value as Record<string, unknown>)?.[name], memo)
  if (typeof text !== 'string')
    throw new TypeError(`De memo heeft geen tekst bij '${field}'; maak de pagina's opnieuw met: npm run generate`)
  return text
}

/** The class that sets an accent: 0 is neutral, 1 and up count the topics. */
export function accentClass(accent: number): string {
  return `accent-${accent && (accent - 1) % COLOURS.accent.length + 1}`
}
