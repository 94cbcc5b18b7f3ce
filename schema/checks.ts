import type { Finding } from './findings.ts'
import type { MemoShape } from './memo.ts'
import type { Path } from './walk.ts'
import { memoSchema } from './memo.ts'
import { textsOf } from './walk.ts'

type Check = (memo: MemoShape) => Finding[]

interface Identified { id: string, path: Path }

function identified(items: readonly { id: string }[] | undefined, ...path: Path): Identified[] {
  return (items ?? []).map(({ id }, index) => ({ id, path: [...path, index, 'id'] }))
}

function passages(memo: MemoShape): { passage: NonNullable<MemoShape['introduction']>['paragraphs'][number][number], path: Path }[] {
  return (memo.introduction?.paragraphs ?? []).flatMap((paragraph, row) =>
    paragraph.map((passage, index) => ({ passage, path: ['introduction', 'paragraphs', row, index] })))
}

const uniqueIds: Check = (memo) => {
  const families: Identified[][] = [
    passages(memo).map(({ passage, path }) => ({ id: passage.id, path: [...path, 'id'] })),
    identified(memo.dilemmas?.items, 'dilemmas', 'items'),
    identified(memo.mainThemes?.items, 'mainThemes', 'items'),
    identified(memo.topics.items, 'topics', 'items'),
    identified(memo.sources, 'sources'),
  ]
  return families.flatMap((family) => {
    const seen = new Set<string>()
    return family.filter(({ id }) => seen.has(id) || !seen.add(id))
      .map(({ path }) => ({ path, what: 'is al gebruikt', mend: 'geef ieder onderdeel een eigen id' }))
  })
}

function references(ids: readonly string[], known: ReadonlySet<string>, path: Path, what: string, list: string): Finding[] {
  return ids.flatMap((id, index) => known.has(id)
    ? []
    : [{ path: [...path, index], what, mend: `kies een id uit ${list}` }])
}

const knownReferences: Check = (memo) => {
  const topics = new Set(memo.topics.items.map(topic => topic.id))
  const sources = new Set(memo.sources.map(source => source.id))
  return [
    ...memo.sources.flatMap((source, index): Finding[] => [
      ...(topics.has(source.topic)
        ? []
        : [{ path: ['sources', index, 'topic'], what: 'is geen bekend onderwerp', mend: `kies een van: ${[...topics].join(', ')}` }]),
      ...references(source.ours.related, sources, ['sources', index, 'ours', 'related'], 'is geen bekende bron', 'sources.ts'),
    ]),
    ...(memo.dilemmas?.items ?? []).flatMap((dilemma, index) =>
      references(dilemma.ours.sources, sources, ['dilemmas', 'items', index, 'ours', 'sources'], 'is geen bekende bron', 'sources.ts')),
    ...(memo.mainThemes?.items ?? []).flatMap((theme, index) =>
      references(theme.ours.topics, topics, ['mainThemes', 'items', index, 'ours', 'topics'], 'is geen bekend onderwerp', 'topics.ts')),
  ]
}

const topicsHaveSources: Check = ({ topics, sources }) => topics.items.flatMap((topic, index) =>
  // A source whose topic is misspelt may well be this topic's: that is told already.
  sources.some(source => source.topic === topic.id || topics.items.every(({ id }) => id !== source.topic))
    ? []
    : [{ path: ['topics', 'items', index], what: 'heeft geen enkele bron', mend: 'voeg een bron toe of haal het onderwerp weg' }])

function excerpt(words: string | undefined, text: string, path: Path, of: string): Finding[] {
  return words === undefined || text.includes(words)
    ? []
    : [{ path, what: `staat niet letterlijk in ${of}`, mend: `neem woorden over uit ${of}` }]
}

const excerptsAreExcerpts: Check = memo => [
  ...memo.sources.flatMap((source, index) => [
    ...excerpt(source.excerpt, source.annotation, ['sources', index, 'excerpt'], 'de annotatie'),
    ...(['title', 'publisher', 'onBehalfOf'] as const).flatMap(field =>
      excerpt(source[field], source.listed, ['sources', index, field], 'de regel uit de memo (listed)')),
  ]),
  ...passages(memo).flatMap(({ passage, path }) => [
    ...excerpt(passage.emphasis, passage.text, [...path, 'emphasis'], 'de tekst'),
    ...(passage.shifts ?? []).flatMap((shift, index) => (['from', 'to'] as const).flatMap(side =>
      excerpt(shift[side], passage.text, [...path, 'shifts', index, side], 'de tekst'))),
    ...(passage.columns && !passage.text.endsWith(passage.columns.map(column => column.text).join(' '))
      ? [{ path: [...path, 'columns'], what: 'zijn samen niet het eind van de tekst', mend: 'neem de laatste zinnen van de tekst over, in hun volgorde' }]
      : []),
  ]),
  ...(memo.task
    ? [
        ...excerpt(memo.task.optimum.centre, memo.task.text, ['task', 'optimum', 'centre'], 'de tekst'),
        ...memo.task.optimum.forces.flatMap((force, index) => excerpt(force, memo.task!.text, ['task', 'optimum', 'forces', index], 'de tekst')),
      ]
    : []),
  ...(['telephone', 'email'] as const).flatMap(field =>
    excerpt(memo.contact?.[field], memo.contact?.lines ?? '', ['contact', field], 'de contactregels (lines)')),
]

const foreignWordsOccur: Check = (memo) => {
  const texts = [...textsOf(memoSchema, memo, 'memo'), ...textsOf(memoSchema, memo, 'ours')]
    .filter(({ path }) => path[0] !== 'foreignWords')
  return memo.foreignWords.flatMap(({ words }, index) => texts.some(({ text }) => text.includes(words))
    ? []
    : [{ path: ['foreignWords', index, 'words'], what: 'komt in de memo niet voor', mend: 'neem de woorden letterlijk over of haal de regel weg' }])
}

/** The second slide of topic `data` is called `data-2`: another topic cannot be. */
const topicsTellApart: Check = ({ topics, sources }) => topics.items.flatMap(({ id }, index) => {
  const [, stem, number] = /^(.+)-(\d+)$/.exec(id) ?? []
  // However the sources are divided, a topic never has more slides than sources.
  return Number(number) <= sources.filter(source => source.topic === stem).length
    ? [{ path: ['topics', 'items', index, 'id'], what: `is ook de naam van een vervolgdia van "${stem}"`, mend: 'kies een id zonder nummer aan het eind' }]
    : []
})

const CHECKS: readonly Check[] = [uniqueIds, knownReferences, topicsHaveSources, topicsTellApart, excerptsAreExcerpts, foreignWordsOccur]

/** What is wrong between the parts of a memo whose shape is right: ids, references, excerpts, foreign words. */
export function checkMemo(memo: MemoShape): Finding[] {
  return CHECKS.flatMap(check => check(memo))
}
