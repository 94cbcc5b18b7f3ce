import type { Quoted } from './errors/wording.ts'
import type { Finding } from './findings.ts'
import type { Block, MemoShape, Part, PartKind, PartOf, Passage } from './memo.ts'
import type { Path } from './walk.ts'
import { finding } from './findings.ts'
import { RESERVED } from './ids.ts'
import { MARKS } from './marks.ts'
import { memoSchema } from './memo.ts'
import { textsOf } from './walk.ts'

type Check = (memo: MemoShape) => Finding[]

/** A thing of the memo, and where it stands. */
interface Placed<Item> { item: Item, path: Path }

function placed<Item>(items: readonly Item[], ...path: Path): Placed<Item>[] {
  return items.map((item, index) => ({ item, path: [...path, index] }))
}

function partsOf<Kind extends PartKind>(memo: MemoShape, kind: Kind): Placed<PartOf<Kind>>[] {
  return placed(memo.parts, 'parts').filter((part): part is Placed<PartOf<Kind>> => part.item.kind === kind)
}

/** The items of all parts of a kind. */
function itemsOf<Kind extends PartKind, Item>(
  memo: MemoShape,
  kind: Kind,
  field: 'items' | 'topics',
  items: (part: PartOf<Kind>) => Item[],
): Placed<Item>[] {
  return partsOf(memo, kind).flatMap(({ item, path }) => placed(items(item), ...path, field))
}

const sourcesOf = (memo: MemoShape) => itemsOf(memo, 'sources', 'items', part => part.items)
const topicsOf = (memo: MemoShape) => itemsOf(memo, 'sources', 'topics', part => part.topics)
const questionsOf = (memo: MemoShape) => itemsOf(memo, 'questions', 'items', part => part.items)
const themesOf = (memo: MemoShape) => itemsOf(memo, 'themes', 'items', part => part.items)

function blocksOf(memo: MemoShape): Placed<Block>[] {
  return partsOf(memo, 'text').flatMap(({ item, path }) => placed(item.blocks, ...path, 'blocks'))
}

const uniqueIds: Check = (memo) => {
  const families: Placed<{ id: string }>[][] = [
    placed<Part>(memo.parts, 'parts'),
    ...partsOf(memo, 'text').map(({ item, path }) => placed(item.blocks, ...path, 'blocks')),
    questionsOf(memo),
    themesOf(memo),
    topicsOf(memo),
    sourcesOf(memo),
  ]
  return families.flatMap((family, index) => {
    const seen = new Set(index ? [] : RESERVED)
    return family.filter(({ item: { id } }) => seen.has(id) || !seen.add(id))
      .map(({ path }) => finding([...path, 'id'], 'RD401'))
  })
}

const idsOf = (items: readonly Placed<{ id: string }>[]): Set<string> => new Set(items.map(({ item }) => item.id))

function references(
  ids: readonly string[],
  known: ReadonlySet<string>,
  path: Path,
  code: 'RD402' | 'RD403',
): Finding[] {
  return ids.flatMap((id, index) => known.has(id) ? [] : [finding([...path, index], code, { known: [...known] })])
}

const knownReferences: Check = (memo) => {
  const [topics, sources] = [idsOf(topicsOf(memo)), idsOf(sourcesOf(memo))]
  return [
    ...partsOf(memo, 'sources').flatMap(({ item, path }) => {
      const own = item.topics.map(({ id }) => id)
      const begins = item.topics.flatMap(({ id, ours: { beginWith } }, index) => {
        const inTopic = new Set(item.items.filter(({ topic }) => topic === id).map(source => source.id))
        return beginWith === undefined || inTopic.has(beginWith)
          ? []
          : [finding([...path, 'topics', index, 'ours', 'beginWith'], 'RD403', { known: [...inTopic] })]
      })
      return [...begins, ...item.items.flatMap(({ topic, ours }, index): Finding[] => [
        ...(topic === undefined || own.includes(topic)
          ? []
          : [finding([...path, 'items', index, 'topic'], 'RD402', { known: own })]),
        ...references(ours.related, sources, [...path, 'items', index, 'ours', 'related'], 'RD403'),
      ])]
    }),
    ...questionsOf(memo).flatMap(({ item, path }) =>
      references(item.ours.sources, sources, [...path, 'ours', 'sources'], 'RD403')),
    ...themesOf(memo).flatMap(({ item, path }) =>
      references(item.ours.topics, topics, [...path, 'ours', 'topics'], 'RD402')),
  ]
}

const topicsHaveSources: Check = memo => partsOf(memo, 'sources').flatMap(({ item: { topics, items }, path }) =>
  topics.flatMap(({ id }, index) =>
    // A source with a misspelt topic, reported already, may belong here.
    items.some(({ topic }) => topic === id || (topic !== undefined && topics.every(({ id }) => id !== topic)))
      ? []
      : [finding([...path, 'topics', index], 'RD404')]))

function excerpt(words: string | undefined, text: string, path: Path, of: Quoted): Finding[] {
  if (words === undefined || text.includes(words))
    return []
  return [finding(path, 'RD406', { of, from: strayWord(words, text) })]
}

/** The first word at which an excerpt departs from its text. */
function strayWord(words: string, text: string): string {
  const parts = words.split(' ')
  const stray = parts.findIndex((_, index) => !text.includes(parts.slice(0, index + 1).join(' ')))
  return parts[stray]!
}

function beginning(words: string | undefined, text: string, path: Path): Finding[] {
  return words === undefined || text.startsWith(words) ? [] : [finding(path, 'RD414')]
}

const excerptsAreExcerpts: Check = memo => [
  ...sourcesOf(memo).flatMap(({ item, path }) => [
    ...excerpt(item.excerpt, item.annotation ?? '', [...path, 'excerpt'], 'annotation'),
    ...(['title', 'publisher', 'onBehalfOf'] as const).flatMap(field =>
      excerpt(item[field], item.listed, [...path, field], 'listed')),
  ]),
  ...blocksOf(memo).flatMap(({ item, path }) => 'text' in item ? excerptsOfPassage(item, path) : []),
  ...questionsOf(memo).flatMap(({ item: { lead, text }, path }) => beginning(lead, text, [...path, 'lead'])),
  ...partsOf(memo, 'task').flatMap(({ item: { text, optimum }, path }) => optimum
    ? [
        ...excerpt(optimum.centre, text, [...path, 'optimum', 'centre'], 'text'),
        ...optimum.forces.flatMap((force, index) =>
          excerpt(force, text, [...path, 'optimum', 'forces', index], 'text')),
      ]
    : []),
  ...placed(memo.contacts, 'contacts').flatMap(({ item, path }) => (['telephone', 'email'] as const).flatMap(field =>
    item.lines === undefined ? [] : excerpt(item[field], item.lines, [...path, field], 'lines'))),
]

function excerptsOfPassage({ text, runIn, emphasis, shifts = [], columns }: Passage, path: Path): Finding[] {
  return [
    ...beginning(runIn, text, [...path, 'runIn']),
    ...excerpt(emphasis, text, [...path, 'emphasis'], 'text'),
    ...shifts.flatMap((shift, index) => (['from', 'to'] as const).flatMap(side =>
      excerpt(shift[side], text, [...path, 'shifts', index, side], 'text'))),
    ...(columns && !text.endsWith(columns.map(column => column.text).join(' '))
      ? [finding([...path, 'columns'], 'RD407')]
      : []),
  ]
}

const tablesAreWhole: Check = memo => blocksOf(memo).flatMap(({ item, path }) => {
  if (!('table' in item))
    return []
  const { table: { columns, rows }, ours: { highlight, bars } } = item
  return [
    ...rows.flatMap((row, index) => row.length === columns.length
      ? []
      : [finding([...path, 'table', 'rows', index], 'RD410', { cells: row.length, columns: columns.length })]),
    ...(highlight && rows[highlight.row]?.[highlight.column] === undefined
      ? [finding([...path, 'ours', 'highlight'], 'RD411')]
      : []),
    ...(bars !== undefined && columns[bars] === undefined ? [finding([...path, 'ours', 'bars'], 'RD411')] : []),
  ]
})

const footnotesHaveMarks: Check = (memo) => {
  const texts = textsOf(memoSchema, memo, 'memo')
  const marked = texts.flatMap(({ text, path }) =>
    [...text.matchAll(MARKS)].map(({ 1: mark = '', index }) => ({ mark, at: index, path })))
  const known = new Set(memo.footnotes.map(({ mark }) => mark))
  return [
    ...memo.footnotes.flatMap(({ mark }, index) => marked.some(one => one.mark === mark)
      ? []
      : [finding(['footnotes', index, 'mark'], 'RD412', { mark })]),
    ...marked.flatMap(({ mark, at, path }) => known.has(mark) ? [] : [{ ...finding(path, 'RD413', { mark }), at }]),
    ...memo.footnotes.flatMap(({ mark }, index) => memo.footnotes.findIndex(note => note.mark === mark) === index
      ? []
      : [finding(['footnotes', index, 'mark'], 'RD401')]),
  ]
}

const wordsOccur: Check = (memo) => {
  const texts = [...textsOf(memoSchema, memo, 'memo'), ...textsOf(memoSchema, memo, 'ours')]
    .filter(({ path }) => path[0] !== 'foreignWords' && path[0] !== 'links')
  return (['foreignWords', 'links'] as const).flatMap(list => memo[list].flatMap(({ words }, index) =>
    texts.some(({ text }) => text.includes(words)) ? [] : [finding([list, index, 'words'], 'RD408')]))
}

const CHECKS: readonly Check[] = [
  uniqueIds,
  knownReferences,
  topicsHaveSources,
  excerptsAreExcerpts,
  tablesAreWhole,
  footnotesHaveMarks,
  wordsOccur,
]

/** Cross-checks a well-formed memo: ids, references, excerpts, words that must occur. */
export function checkMemo(memo: MemoShape): Finding[] {
  return CHECKS.flatMap(check => check(memo))
}
