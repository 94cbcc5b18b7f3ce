import type { PartLiteral } from '../../schema/memo.ts'
import type { Block, Item, Words } from './blocks.ts'
import type { Draft } from './draft.ts'
import type { Section } from './sections.ts'
import { sentencesOf } from '../../deck/text/sentences.ts'
import { slugOf } from '../../schema/ids.ts'
import { oneLine } from './blocks.ts'
import { decide } from './draft.ts'
import { isSource, sourceOf } from './recognise-source.ts'
import { passage, textBlocks } from './recognise-text.ts'

type List = Extract<Block, { kind: 'list' }>
type Kind = 'sources' | 'questions' | 'decisions' | 'themes'

const DECISION = /besluit|beslis|stellen (?:wij )?(?:u )?voor|voorgesteld|gevraagd om|decision|decide|resolve|recommend/i
const THEME = /thema|pijler|speerpunt|theme|pillar/i
const SOURCES = /bron|literatuur|verwijzing|lezen|source|reference|reading/i
const CLOSING = /^(?:ter afsluiting|tot (?:slot|besluit)|afsluit|slot|(?:in )?(?:closing|conclusion))/i
const TASK = /opgave|opdracht|task|challenge/i
const OPTIMUM = /\b((?:het|een|de|the|a) (?:optimum|evenwicht|balans|midden|balance)) (?:\p{L}+ )?(?:tussen|between) ([^.!?]+)/u
const HERE = /hieronder|hierna|onderstaand|volgende|below|following/i
const AGAIN = /^(?:en|and|of|or|zo ja|if so)\b/i
const NOUNS: [RegExp, one: string, many: string][] = [
  [/dilemma/i, 'dilemma', 'dilemma’s'],
  [/keuze/i, 'keuze', 'keuzes'],
  [/stelling/i, 'stelling', 'stellingen'],
  [/choice/i, 'choice', 'choices'],
]
const NUMBER = /^[\d.]+\s+/
/** Fewest questions at a paragraph's end that count as a list. */
const FEWEST_QUESTIONS = 3
/** Longest heading that fits as a slide title in any part, in characters. */
const LONGEST_HEADING = 90

const TODOS: Partial<Record<PartLiteral['kind'], string>> = {
  text: 'Geef de stukken die een eigen dia verdienen een kop: ours: { heading: \'…\' }.',
  questions: 'Geef elke vraag een onderwerp en haar bronnen: ours: { subject: \'…\', sources: [\'…\'] }.',
  sources: 'Zeg bij elke bron wanneer zij verscheen: ours: { published: \'2024\' }. Controleer de adressen met npm run links.',
  themes: 'Zeg bij elk thema in een paar woorden waar het over gaat: ours: { heading: \'…\' }.',
}

/** A memo's parts in order: those recognised, and all else as text. */
export function recogniseParts(sections: readonly Section[], draft: Draft): PartLiteral[] {
  const parts: PartLiteral[] = []
  sections.forEach((section, index) => {
    const made = partsOfSection(section, draft, index === sections.length - 1)
    const [first] = made
    if (made.length === 1 && first?.kind === 'sources' && first.heading && !first.leadIn)
      addTopic(first, first.heading, parts)
    else
      parts.push(...made)
  })
  const taken = new Set<string>()
  return parts.map(withoutSingleTopic).map(({ kind, ...rest }) => {
    const slug = slugOf((rest.heading ?? '').replace(NUMBER, ''))
    const id = [slug, ...parts.map((_, index) => `${slug}-${index + 2}`)].find(one => !taken.has(one))!
    taken.add(id)
    const part = { kind, ...(slug && { id }), ...rest } as PartLiteral
    if (TODOS[kind])
      decide(draft, part, TODOS[kind])
    return part
  })
}

/** Adds sources as a topic of the sources part before, else a new one. */
function addTopic({ items }: PartLiteral<'sources'>, title: string, parts: PartLiteral[]): void {
  const id = slugOf(title)
  const own = items.map(item => ({ topic: id, ...item }))
  const last = parts.at(-1)
  if (last?.kind === 'sources' && last.topics?.every(topic => topic.id !== id)) {
    last.topics.push({ id, title })
    last.items.push(...own)
    return
  }
  // The text right above may be the sources' heading or lead-in.
  const above = last?.kind === 'text' ? last.blocks.at(-1) as { text?: string, runIn?: string } : {}
  const text = above.text ?? ''
  const field = text && text === above.runIn ? 'heading' : HERE.test(text) ? 'leadIn' : undefined
  const taken = field && last?.kind === 'text' && (last.blocks.length > 1 || !last.heading)
  if (taken && last.blocks.splice(-1, 1) && !last.blocks.length)
    parts.pop()
  parts.push({ kind: 'sources', ...(taken && { [field]: text }), topics: [{ id, title }], items: own })
}

/** Makes a single topic the heading of its sources. */
function withoutSingleTopic(part: PartLiteral): PartLiteral {
  if (part.kind !== 'sources' || part.heading || part.topics?.length !== 1)
    return part
  const { kind, topics: [topic], items, ...rest } = part
  return { kind, heading: topic!.title, ...rest, items: items.map(({ topic, ...item }) => item) }
}

function partsOfSection({ heading, blocks }: Section, draft: Draft, isLast: boolean): PartLiteral[] {
  const title = heading ? oneLine(heading) : ''
  const isAlone = title && (!blocks.length || title.length > LONGEST_HEADING)
  const head = title && !isAlone ? { heading: title } : {}
  const paragraphs = blocks.flatMap(block => block.kind === 'paragraph' ? oneLine(block.words) : [])
  if (head.heading && paragraphs.length === blocks.length) {
    if (CLOSING.test(title) && isLast)
      return [{ kind: 'closing', ...head, paragraphs }]
    if (TASK.test(title) && paragraphs.length === 1)
      return [{ kind: 'task', ...head, text: paragraphs[0]!, ...optimumIn(paragraphs[0]!) }]
  }
  const parts: PartLiteral[] = []
  let texts = isAlone ? textBlocks({ kind: 'heading', level: 0, words: heading! }, draft) : []
  const push = (part: PartLiteral): void => {
    const { kind, ...rest } = part
    parts.push({ kind, ...(parts.length ? {} : head), ...rest } as PartLiteral)
  }
  /** Ends the text so far, with words before the part, and adds the part. */
  const add = (part?: PartLiteral, before?: string, { bold }: Pick<Words, 'bold'> = { bold: '' }): void => {
    if (before)
      texts.push(passage({ text: before, bold }))
    if (texts.length)
      push({ kind: 'text', blocks: texts })
    texts = []
    if (part)
      push(part)
  }
  for (let at = 0; at < blocks.length; at++) {
    const [block, next] = [blocks[at]!, blocks[at + 1]]
    const words = block.kind === 'paragraph' ? block.words : undefined
    const [before, leadIn] = words && next?.kind === 'list' ? leadInOf(oneLine(words)) : ['', '']
    const list = leadIn ? next : block
    const kind = list?.kind === 'list' ? kindOf(list, leadIn, texts.length || parts.length ? '' : title) : undefined
    const asked = words && !kind ? questionsIn(oneLine(words), draft.literal.language) : undefined
    const part = kind
      ? listPart(kind, list as List, leadIn, title, draft)
      : asked ? questionsPart(asked.leadIn, asked.items, title) : words && taskIn(oneLine(words))
    if (part)
      add(part, kind ? before : asked?.before, words)
    else
      texts.push(...textBlocks(block, draft))
    if (kind && list === next)
      at++
  }
  add()
  // All below the heading may be pictures that cannot be shown.
  return parts.length || !heading ? parts : partsOfSection({ heading, level: 0, blocks: [] }, draft, isLast)
}

/** A list's kind of part, by its items, its lead-in and its heading. */
function kindOf({ items, numbered }: List, leadIn: string, heading: string): Kind | undefined {
  const half = (test: (item: Item) => boolean): boolean => items.filter(test).length * 2 >= items.length
  if (half(isSource) && (items.length > 1 || SOURCES.test(heading) || items[0]!.text.includes('\n')))
    return 'sources'
  if (items.length > 1 && items.filter(({ text }) => text.endsWith('?')).length * 2 > items.length)
    return 'questions'
  if (DECISION.test(leadIn) || (DECISION.test(heading) && numbered))
    return 'decisions'
  if (THEME.test(leadIn) || THEME.test(heading))
    return 'themes'
}

function listPart(kind: Kind, list: List, leadIn: string, title: string, draft: Draft): PartLiteral {
  const lead = leadIn ? { leadIn } : {}
  const items = list.items.map(item => ({ text: oneLine(item), inner: item.items.map(oneLine) }))
  const asked = items.map(({ text, inner }) => inner.length ? { text, subQuestions: inner } : { text })
  switch (kind) {
    case 'sources':
      return { kind, ...lead, items: list.items.map(sourceOf) }
    case 'questions':
      return questionsPart(leadIn, asked, title)
    case 'decisions':
      return { kind, ...lead, items: items.map(({ text, inner }) => inner.length ? { text, items: inner } : { text }) }
    case 'themes':
      draft.plain.push(...items.flatMap(({ inner }) => inner))
      return { kind, ...lead, items: items.map(({ text, inner }) => ({ text: [text, ...inner].join(' ') })) }
  }
}

function questionsPart(leadIn: string, items: PartLiteral<'questions'>['items'], title: string): PartLiteral {
  const [, one, many] = NOUNS.find(([test]) => test.test(`${title} ${leadIn}`)) ?? []
  return { kind: 'questions', ...(one && many && { noun: { one, many } }), ...(leadIn && { leadIn }), items }
}

/** The questions at the end of a paragraph, with their lead-in. */
function questionsIn(text: string, language: string) {
  const sentences = sentencesOf(text, language).map(({ from, until }) => text.slice(from, until).trim())
  const first = sentences.findLastIndex(sentence => !sentence.endsWith('?')) + 1
  const [, leadIn = '', question] = /^((?:[^\s:?]+ ){0,5}[^\s:?]+:) (.+)$/.exec(sentences[first] ?? '') ?? []
  if (!question || sentences.length - first < FEWEST_QUESTIONS)
    return undefined
  const items = [{ text: question }]
  for (const sentence of sentences.slice(first + 1)) {
    if (AGAIN.test(sentence))
      items.at(-1)!.text += ` ${sentence}`
    else
      items.push({ text: sentence })
  }
  return { before: sentences.slice(0, first).join(' '), leadIn, items }
}

function taskIn(text: string): PartLiteral | undefined {
  const { optimum } = optimumIn(text)
  return TASK.test(text) && optimum ? { kind: 'task', text, optimum } : undefined
}

/** 'het evenwicht tussen a, b en c'. */
function optimumIn(text: string): Pick<PartLiteral<'task'>, 'optimum'> {
  const [, centre, between = ''] = OPTIMUM.exec(text) ?? []
  const parts = between.split(', ')
  const forces = [...parts.slice(0, -1), ...parts.at(-1)!.split(/ (?:en|and) (.*)/).filter(Boolean)]
  return centre && forces.length > 1 && forces.length < 5 ? { optimum: { centre, forces } } : {}
}

/** Splits off the last sentence where it leads on to a list. */
function leadInOf(text: string): [before: string, leadIn: string] {
  const end = Math.max(...['. ', '? ', '! '].map(mark => text.lastIndexOf(mark)))
  const last = end < 0 ? text : text.slice(end + 2)
  return last.endsWith(':') || HERE.test(last) ? [text.slice(0, end + 1), last] : ['', '']
}
