import type { PartLiteral } from '../../schema/memo.ts'
import type { Block, Item } from './blocks.ts'
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
type TextBlock = PartLiteral<'text'>['blocks'][number]

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
/** The number of a heading. */
const NUMBER = /^[\d.]+\s+/
/** A paragraph that ends in as many questions is a list of them. */
const FEWEST_QUESTIONS = 3
/** In characters: what has room as the title of a slide in any part. */
const LONGEST_HEADING = 90
/** Words that lead to questions in one sentence with the first. */
const LONGEST_LEAD = 6

/** The parts of a memo, in its own order: what is recognised in each section, and all else as its text. */
export function recogniseParts(sections: readonly Section[], draft: Draft): PartLiteral[] {
  const parts: PartLiteral[] = []
  sections.forEach((section, index) => {
    const made = partsOfSection(section, draft, index === sections.length - 1)
    const [first] = made
    if (made.length === 1 && first?.kind === 'sources' && !first.leadIn && first.heading)
      addTopic(first as Topic, parts, sections[index - 1])
    else
      parts.push(...made)
  })
  const taken = new Set<string>()
  return parts.map(({ kind, ...rest }) => {
    const slug = slugOf((rest.heading ?? '').replace(NUMBER, ''))
    const id = [slug, ...parts.map((_, index) => `${slug}-${index + 2}`)].find(one => !taken.has(one))!
    taken.add(id)
    const part = { kind, ...(slug && { id }), ...rest } as PartLiteral
    const todo = TODOS[kind]
    if (todo)
      decide(draft, part, todo)
    return part
  })
}

type Topic = PartLiteral<'sources'> & { heading: string }

/** Adds a section of sources: a topic of those right before it, else a part of its own. */
function addTopic(part: Topic, parts: PartLiteral[], before: Section | undefined): void {
  const last = parts.at(-1)
  const topics = (...all: Topic[]) => ({
    topics: all.map(({ heading }) => ({ id: slugOf(heading), title: heading })),
    items: all.flatMap(({ heading, items }) => items.map(item => ({ topic: slugOf(heading), ...item }))),
  })
  const known = last?.kind === 'sources' && last.topics?.some(({ id }) => id === slugOf(part.heading))
  if (last?.kind === 'sources' && last.topics && !known) {
    const { topics: [topic], items } = topics(part)
    last.topics.push(topic!)
    last.items.push(...items)
  }
  else if (last?.kind === 'sources' && last.heading && last.heading !== part.heading) {
    const { kind, leadIn } = last
    parts.splice(-1, 1, { kind, ...(leadIn && { leadIn }), ...topics(last as Topic, part) })
  }
  else if (last?.kind === 'text' && before?.blocks.length === 0) {
    // The heading of all sources stands right above that of the first topic.
    parts.splice(-1, 1, { kind: 'sources', heading: oneLine(before.heading!), ...topics(part) })
  }
  else {
    const block = last?.kind === 'text' ? last.blocks.at(-1) : undefined
    const leadIn = block && 'text' in block && HERE.test(block.text) ? block.text : undefined
    if (leadIn && last?.kind === 'text' && (last.blocks.length > 1 || !last.heading)) {
      last.blocks.pop()
      if (!last.blocks.length)
        parts.pop()
    }
    parts.push({ kind: 'sources', heading: part.heading, ...(leadIn && { leadIn }), items: part.items })
  }
}

const TODOS: Partial<Record<PartLiteral['kind'], string>> = {
  text: 'Geef de stukken die een eigen dia verdienen een kop: ours: { heading: \'…\' }.',
  questions: 'Geef elke vraag een onderwerp en haar bronnen: ours: { subject: \'…\', sources: [\'…\'] }.',
  sources: 'Zeg bij elke bron wanneer zij verscheen: ours: { published: \'2024\' }. Controleer de adressen met npm run links.',
  themes: 'Zeg bij elk thema in een paar woorden waar het over gaat: ours: { heading: \'…\' }.',
}

function partsOfSection({ heading, blocks }: Section, draft: Draft, isLast: boolean): PartLiteral[] {
  const title = heading && oneLine(heading)
  const isAlone = title !== undefined && (!blocks.length || title.length > LONGEST_HEADING)
  const head = title === undefined || isAlone ? {} : { heading: title }
  const paragraphs = blocks.flatMap(block => block.kind === 'paragraph' ? oneLine(block.words) : [])
  if (head.heading && CLOSING.test(head.heading) && isLast && paragraphs.length === blocks.length)
    return [{ kind: 'closing', ...head, paragraphs }]
  if (head.heading && TASK.test(head.heading) && paragraphs.length === 1 && blocks.length === 1)
    return [{ kind: 'task', ...head, text: paragraphs[0]!, ...optimumIn(paragraphs[0]!) }]

  const parts: PartLiteral[] = []
  let texts: TextBlock[] = isAlone ? textBlocks({ kind: 'heading', level: 0, words: heading! }, draft) : []
  const flush = (): void => {
    if (texts.length)
      parts.push({ kind: 'text', ...headOnce(), blocks: texts })
    texts = []
  }
  const headOnce = (): typeof head => parts.length ? {} : head
  const add = (part: PartLiteral): void => {
    flush()
    const { kind, ...rest } = part
    parts.push({ kind, ...headOnce(), ...rest } as PartLiteral)
  }
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]!
    const next = blocks[at + 1]
    if (block.kind === 'paragraph') {
      const text = oneLine(block.words)
      const [before, leadIn] = lastSentence(text)
      const kind = next?.kind === 'list' ? kindOf(next, leadIn, texts.length || parts.length ? '' : title ?? '') : undefined
      if (kind && (leadIn.endsWith(':') || HERE.test(leadIn))) {
        if (before)
          texts.push(passage({ ...block.words, text: before }))
        add(listPart(kind, next as List, leadIn, title, draft))
        at++
        continue
      }
      const asked = questionsIn(text, draft.literal.language)
      const part = asked ? questionsPart(asked.leadIn, asked.items.map(text => ({ text })), title) : taskIn(text)
      if (part) {
        if (asked?.before)
          texts.push(passage({ ...block.words, text: asked.before }))
        add(part)
        continue
      }
    }
    const kind = block.kind === 'list' ? kindOf(block, '', texts.length || parts.length ? '' : title ?? '') : undefined
    if (kind)
      add(listPart(kind, block as List, undefined, title, draft))
    else
      texts.push(...textBlocks(block, draft))
  }
  flush()
  // All below the heading may be pictures that cannot be shown.
  return parts.length || !heading ? parts : partsOfSection({ heading, level: 0, blocks: [] }, draft, isLast)
}

/** The kind of part that a list is, by its items, what leads to it, and the heading that it stands right under. */
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

function listPart(kind: Kind, { items }: List, leadIn: string | undefined, title: string | undefined, draft: Draft): PartLiteral {
  const lead = leadIn ? { leadIn } : {}
  const flat = items.map(item => ({ text: oneLine(item), items: item.items.map(oneLine) }))
  switch (kind) {
    case 'sources':
      return { kind, ...lead, items: items.map(sourceOf) }
    case 'questions':
      return questionsPart(leadIn, flat.map(({ text, items }) => ({ text, ...(items.length && { subQuestions: items }) })), title)
    case 'decisions':
      return { kind, ...lead, items: flat.map(({ text, items }) => ({ text, ...(items.length && { items }) })) }
    case 'themes':
      draft.plain.push(...flat.flatMap(({ items }) => items))
      return { kind, ...lead, items: flat.map(({ text, items }) => ({ text: [text, ...items].join(' ') })) }
  }
}

function questionsPart(leadIn: string | undefined, items: PartLiteral<'questions'>['items'], title = ''): PartLiteral {
  const [, one, many] = NOUNS.find(([test]) => test.test(`${title} ${leadIn}`)) ?? []
  return { kind: 'questions', ...(one && many && { noun: { one, many } }), ...(leadIn && { leadIn }), items }
}

/** The questions that a paragraph ends in, after the words that lead to them. */
function questionsIn(text: string, language: string): { before: string, leadIn: string, items: string[] } | undefined {
  const sentences = sentencesOf(text, language).map(({ from, until }) => text.slice(from, until).trim())
  const first = sentences.findLastIndex(sentence => !sentence.endsWith('?')) + 1
  const asked = sentences.slice(first)
  if (asked.length < FEWEST_QUESTIONS)
    return undefined
  const [, leadIn = '', question = asked[0]!] = /^([^:?]+:) (.+)$/.exec(asked[0]!) ?? []
  if (leadIn.split(' ').length > LONGEST_LEAD || !leadIn)
    return undefined
  const items: string[] = []
  for (const sentence of [question, ...asked.slice(1)]) {
    if (AGAIN.test(sentence) && items.length)
      items.push(`${items.pop()} ${sentence}`)
    else
      items.push(sentence)
  }
  return { before: sentences.slice(0, first).join(' '), leadIn, items }
}

function taskIn(text: string): PartLiteral | undefined {
  const optimum = optimumIn(text)
  return TASK.test(text) && optimum.optimum ? { kind: 'task', text, ...optimum } : undefined
}

function optimumIn(text: string): Pick<PartLiteral<'task'>, 'optimum'> {
  const [, centre, between = ''] = OPTIMUM.exec(text) ?? []
  const [last = '', ...others] = between.split(', ').toReversed()
  const [one, two] = last.split(/ (?:en|and) (.*)/)
  const forces = [...others.toReversed(), one!, ...two ? [two] : []].map(force => force.trim())
  return centre && forces.length > 1 && forces.length < 5 ? { optimum: { centre, forces } } : {}
}

/** The last sentence of a text when it leads on to something, and all before it. */
function lastSentence(text: string): [before: string, last: string] {
  const end = /[:.]$/.test(text) ? Math.max(...['. ', '? ', '! '].map(mark => text.lastIndexOf(mark))) : -1
  return end < 0 ? ['', text] : [text.slice(0, end + 1), text.slice(end + 2)]
}
