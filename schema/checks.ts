import type { Quoted } from './errors/wording.ts'
import type { Finding } from './findings.ts'
import type { MemoShape, Passage } from './memo.ts'
import type { Path } from './walk.ts'
import { finding } from './findings.ts'
import { memoSchema } from './memo.ts'
import { textsOf } from './walk.ts'

type Check = (memo: MemoShape) => Finding[]

function identified(items: readonly { id: string }[] | undefined, ...path: Path): { id: string, path: Path }[] {
  return (items ?? []).map(({ id }, index) => ({ id, path: [...path, index, 'id'] }))
}

function passages(memo: MemoShape): { passage: Passage, path: Path }[] {
  return (memo.introduction?.paragraphs ?? []).flatMap((paragraph, row) =>
    paragraph.map((passage, index) => ({ passage, path: ['introduction', 'paragraphs', row, index] })))
}

const uniqueIds: Check = (memo) => {
  const families = [
    passages(memo).map(({ passage, path }) => ({ id: passage.id, path: [...path, 'id'] })),
    identified(memo.dilemmas?.items, 'dilemmas', 'items'),
    identified(memo.mainThemes?.items, 'mainThemes', 'items'),
    identified(memo.topics.items, 'topics', 'items'),
    identified(memo.sources, 'sources'),
  ]
  return families.flatMap((family) => {
    const seen = new Set<string>()
    return family.filter(({ id }) => seen.has(id) || !seen.add(id))
      .map(({ path }) => finding(path, 'RD401'))
  })
}

function references(ids: readonly string[], known: ReadonlySet<string>, path: Path, code: 'RD402' | 'RD403'): Finding[] {
  return ids.flatMap((id, index) => known.has(id) ? [] : [finding([...path, index], code, { known: [...known] })])
}

const knownReferences: Check = (memo) => {
  const topics = new Set(memo.topics.items.map(topic => topic.id))
  const sources = new Set(memo.sources.map(source => source.id))
  return [
    ...memo.sources.flatMap((source, index): Finding[] => [
      ...(topics.has(source.topic) ? [] : [finding(['sources', index, 'topic'], 'RD402', { known: [...topics] })]),
      ...references(source.ours.related, sources, ['sources', index, 'ours', 'related'], 'RD403'),
    ]),
    ...(memo.dilemmas?.items ?? []).flatMap((dilemma, index) =>
      references(dilemma.ours.sources, sources, ['dilemmas', 'items', index, 'ours', 'sources'], 'RD403')),
    ...(memo.mainThemes?.items ?? []).flatMap((theme, index) =>
      references(theme.ours.topics, topics, ['mainThemes', 'items', index, 'ours', 'topics'], 'RD402')),
  ]
}

const topicsHaveSources: Check = ({ topics, sources }) => topics.items.flatMap((topic, index) =>
  // A source whose topic is misspelt may well be this topic's: that is told already.
  sources.some(source => source.topic === topic.id || topics.items.every(({ id }) => id !== source.topic))
    ? []
    : [finding(['topics', 'items', index], 'RD404')])

function excerpt(words: string | undefined, text: string, path: Path, of: Quoted): Finding[] {
  return words === undefined || text.includes(words) ? [] : [finding(path, 'RD406', { of })]
}

const excerptsAreExcerpts: Check = memo => [
  ...memo.sources.flatMap((source, index) => [
    ...excerpt(source.excerpt, source.annotation, ['sources', index, 'excerpt'], 'annotation'),
    ...(['title', 'publisher', 'onBehalfOf'] as const).flatMap(field =>
      excerpt(source[field], source.listed, ['sources', index, field], 'listed')),
  ]),
  ...passages(memo).flatMap(({ passage, path }) => [
    ...excerpt(passage.emphasis, passage.text, [...path, 'emphasis'], 'text'),
    ...(passage.shifts ?? []).flatMap((shift, index) => (['from', 'to'] as const).flatMap(side =>
      excerpt(shift[side], passage.text, [...path, 'shifts', index, side], 'text'))),
    ...(passage.columns && !passage.text.endsWith(passage.columns.map(column => column.text).join(' '))
      ? [finding([...path, 'columns'], 'RD407')]
      : []),
  ]),
  ...(memo.task
    ? [
        ...excerpt(memo.task.optimum.centre, memo.task.text, ['task', 'optimum', 'centre'], 'text'),
        ...memo.task.optimum.forces.flatMap((force, index) => excerpt(force, memo.task!.text, ['task', 'optimum', 'forces', index], 'text')),
      ]
    : []),
  ...(['telephone', 'email'] as const).flatMap(field =>
    excerpt(memo.contact?.[field], memo.contact?.lines ?? '', ['contact', field], 'lines')),
]

const foreignWordsOccur: Check = (memo) => {
  const texts = [...textsOf(memoSchema, memo, 'memo'), ...textsOf(memoSchema, memo, 'ours')]
    .filter(({ path }) => path[0] !== 'foreignWords')
  return memo.foreignWords.flatMap(({ words }, index) => texts.some(({ text }) => text.includes(words))
    ? []
    : [finding(['foreignWords', index, 'words'], 'RD408')])
}

const CHECKS: readonly Check[] = [uniqueIds, knownReferences, topicsHaveSources, excerptsAreExcerpts, foreignWordsOccur]

/** What is wrong between the parts of a memo whose shape is right: ids, references, excerpts, foreign words. */
export function checkMemo(memo: MemoShape): Finding[] {
  return CHECKS.flatMap(check => check(memo))
}
