import type { Block, Contact, Part, PartKind, PartOf, Question, Source, Topic } from '../schema/memo.ts'
import type { AppliedCorrection, Memo } from '../schema/read.ts'
import type { Path } from '../schema/walk.ts'
import type { Words } from '../words/index.ts'
import type { Deck, Slide } from './deck.ts'
import { slugOf } from '../schema/ids.ts'
import { withoutMarks } from '../schema/marks.ts'
import { COLOURS } from '../styles/tokens.ts'
import { wordsFor } from '../words/index.ts'
import { yearOf } from './dates.ts'
import { sentenceCase } from './text/typography.ts'

function byId<Item extends { id: string }>(items: readonly Item[], id: string, kind: string): Item {
  return items.find(item => item.id === id) ?? missing(id, kind)
}

/** An unknown id means an outdated page: generate it again. */
function missing(id: string, kind: string): never {
  throw new Error(`${kind} '${id}' staat niet in de memo; maak de pagina's opnieuw met: npm run generate`)
}

export function partsOf<Kind extends PartKind>({ parts }: Memo, kind: Kind): PartOf<Kind>[] {
  return parts.filter((part): part is PartOf<Kind> => part.kind === kind)
}

/** A part by kind and id. @throws when the memo has none */
export function partById<Kind extends PartKind>(memo: Memo, kind: Kind, id: string): PartOf<Kind> {
  return byId(partsOf(memo, kind), id, 'Deel')
}

/** A part's name in the contents: heading, else kind. */
export function partTitle(part: Part, words: Words): string {
  if (part.heading)
    return withoutMarks(part.heading)
  if (part.kind === 'questions')
    return sentenceCase(nounOf(part, words).many)
  return (part.kind === 'text' && part.ours.heading) || words.sections[part.kind]
}

export function slideHeading(part: Part, words: Words): string {
  return part.ours.heading ?? partTitle(part, words)
}

/** A text block by its id. @throws when the text has none */
export function blockById(part: PartOf<'text'>, id: string): Block {
  return byId(part.blocks, id, 'Blok')
}

/** A question with its number from 1. */
export interface NumberedQuestion extends Question { number: number, part: PartOf<'questions'> }

export function questionsOf(part: PartOf<'questions'>): NumberedQuestion[] {
  return part.items.map((question, index) => ({ ...question, number: index + 1, part }))
}

/** A question by its id. @throws when the memo has none */
export function questionById(memo: Memo, id: string): NumberedQuestion {
  return byId(partsOf(memo, 'questions').flatMap(questionsOf), id, 'Vraag')
}

/** The memo's noun for one and for more of its questions. */
export function nounOf({ noun }: PartOf<'questions'>, words: Words): { one: string, many: string } {
  return noun ?? words.question
}

/** The title of a question: 'Dilemma 2: de balie'. */
export function questionTitle({ part, number, ours: { subject } }: NumberedQuestion, words: Words): string {
  return `${sentenceCase(nounOf(part, words).one)} ${number}${subject === undefined ? '' : `: ${subject}`}`
}

/** Most words of a question that stand in for its subject. */
const LABEL_WORDS = 8

/** A question's name in a list: its subject, else its first words. */
export function questionLabel({ text, ours: { subject } }: Question): string {
  const words = withoutMarks(text).split(' ')
  const start = words.slice(0, LABEL_WORDS).join(' ')
  return sentenceCase(subject ?? (words.length > LABEL_WORDS ? `${start} …` : start))
}

/** A question's slide address and reading-page anchor: `dilemma-balie`. */
export function questionAlias({ id, part }: Pick<NumberedQuestion, 'id' | 'part'>, words: Words): string {
  return `${slugOf(nounOf(part, words).one) || slugOf(words.question.one)}-${id}`
}

export function sourcesOf(memo: Memo): Source[] {
  return partsOf(memo, 'sources').flatMap(({ items }) => items)
}

/** A source by its id. @throws when the memo has none */
export function sourceById(memo: Memo, id: string): Source {
  return byId(sourcesOf(memo), id, 'Bron')
}

/** Sources shown together: those of a topic, or a part's sources without one. */
export interface SourceGroup {
  /** Address of its slide, and anchor on the reading page. */
  alias: string
  title: string
  /** 0 is neutral; 1 and up count the topics. */
  accent: number
  part: PartOf<'sources'>
  topic?: Topic
  sources: Source[]
}

/** All groups in memo order; in each part, sources without a topic first. */
export function groupsOf(memo: Memo): SourceGroup[] {
  const words = wordsFor(memo.language)
  let accent = 0
  return partsOf(memo, 'sources').flatMap((part): SourceGroup[] => {
    const { id, topics, items } = part
    const loose = items.filter(({ topic }) => topic === undefined)
    const alias = topics.length ? `${words.slugs.topic}-${id}` : id
    const title = topics.length ? partTitle(part, words) : slideHeading(part, words)
    return [
      ...(loose.length ? [{ alias, title, accent: 0, part, sources: loose }] : []),
      ...topics.map(topic => ({
        alias: `${words.slugs.topic}-${topic.id}`,
        title: withoutMarks(topic.title),
        accent: ++accent,
        part,
        topic,
        sources: items.filter(source => source.topic === topic.id),
      })),
    ]
  })
}

/** The group of a source. @throws when the memo has no such source */
export function groupOf(memo: Memo, sourceId: string): SourceGroup {
  return groupsOf(memo).find(({ sources }) => sources.some(({ id }) => id === sourceId)) ?? missing(sourceId, 'Bron')
}

/** A group by its alias. @throws when the memo has none */
export function groupByAlias(memo: Memo, alias: string): SourceGroup {
  return groupsOf(memo).find(group => group.alias === alias) ?? missing(alias, 'Onderwerp')
}

/** The sources of a group, first the one to begin with. */
export function sourcesInOrder({ topic, sources }: SourceGroup): Source[] {
  const begin = topic?.ours.beginWith
  return begin === undefined ? sources : [...sources].sort((a, b) => Number(b.id === begin) - Number(a.id === begin))
}

/** Range of the known publication years: '2018–2022'. */
export function yearsOf(sources: readonly Source[]): string {
  const years = sources.flatMap(({ ours: { published } }) => published ? [yearOf(published)] : []).sort()
  return [...new Set([years[0], years.at(-1)])].filter(Boolean).join('–')
}

export function questionsOn(memo: Memo, sourceId: string): NumberedQuestion[] {
  return partsOf(memo, 'questions').flatMap(questionsOf).filter(({ ours }) => ours.sources.includes(sourceId))
}

export function pathOf(memo: Memo, item: Source | Topic): Path {
  for (const [index, part] of memo.parts.entries()) {
    for (const field of part.kind === 'sources' ? ['items', 'topics'] as const : []) {
      const place = ((part as PartOf<'sources'>)[field] as unknown[]).indexOf(item)
      if (place >= 0)
        return ['parts', index, field, place]
    }
  }
  return missing(item.id, 'Bron')
}

/** A passage's text before its columns; '' when the columns are all of it. */
export function leadOf({ text, columns = [] }: { text: string, columns?: readonly { text: string }[] }): string {
  return text.slice(0, text.length - columns.map(column => column.text).join(' ').length).trim()
}

/** A slide by its address. @throws when the deck has none */
export function slideByAlias({ slides }: Deck, alias: string): Slide {
  return slides.find(slide => slide.alias === alias) ?? missing(alias, 'Dia')
}

/**
 * The slide of a source's card; in a short deck without one, the appendix.
 * @throws when no slide shows the source
 */
export function cardSlide({ slides }: Deck, sourceId: string): Slide {
  const card = slides.find(({ layout, ids: { sources } }) =>
    layout === 'topic' && (sources as readonly string[]).includes(sourceId))
  const isShown = slides.some(({ ids }) => ids.source === sourceId)
  return card ?? slides.find(({ layout }) => isShown && layout === 'appendix') ?? missing(sourceId, 'Bron')
}

/** Typing errors corrected in the memo's words on a source. */
export function correctionsOf(memo: Memo, sourceId: string): AppliedCorrection[] {
  const place = pathOf(memo, sourceById(memo, sourceId)).join()
  return memo.corrections.filter(({ fields }) => fields.some(path => path.slice(0, 4).join() === place))
}

/** A contact's addresses: the memo's sentence, else number and e-mail. */
export function contactLines({ lines, telephone, email }: Partial<Contact>): string | undefined {
  return lines ?? ([telephone, email].filter(Boolean).join(', ') || undefined)
}

/** The CSS class of an accent: 0 is neutral, higher ones count topics. */
export function accentClass(accent: number): string {
  return `accent-${accent && (accent - 1) % COLOURS.accent.length + 1}`
}
