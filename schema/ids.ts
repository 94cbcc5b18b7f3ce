import type { MemoShape, Part } from './memo.ts'

/** Ids for parts without a heading, by the memo's language. */
const KINDS: Record<MemoShape['language'], Record<Part['kind'], string>> = {
  nl: {
    text: 'tekst',
    questions: 'vragen',
    decisions: 'besluiten',
    task: 'opgave',
    themes: 'hoofdthemas',
    sources: 'bronnen',
    closing: 'afsluiting',
  },
  en: {
    text: 'text',
    questions: 'questions',
    decisions: 'decisions',
    task: 'task',
    themes: 'main-themes',
    sources: 'sources',
    closing: 'closing',
  },
}

/** The deck's own addresses and pages, in every language: see `slugs` in `words/`. */
export const RESERVED = [
  ...['opening', 'assets', 'memo', 'start', 'contact'],
  ...['inhoud', 'kaart', 'onderwerp', 'bijlage', 'bron', 'bijlagen', 'voetnoten', 'voetnoot', 'verbeteringen', 'lezen'],
  ...['contents', 'map', 'topic', 'appendix', 'source', 'attachments', 'footnotes', 'footnote', 'corrections', 'read'],
]

/** Shorter than the longest id: room for a number. */
const LONGEST = 50

/** Words as an id such as `wat-kost-het`; '' without Latin letters or digits. */
export function slugOf(words: string): string {
  const slug = words.normalize('NFKD').replace(/[\p{M}'’]/gu, '').toLowerCase().match(/[a-z0-9]+/g)?.join('-') ?? ''
  return slug.length > LONGEST ? slug.slice(0, LONGEST + 1).replace(/-[^-]*$/, '').slice(0, LONGEST) : slug
}

/** Gives items without an id a free one: their words, else a number. */
function identified<Item extends { id: string }>(
  items: Item[],
  wordsOf: (item: Item) => string | undefined,
  taken = new Set(items.map(({ id }) => id)),
): Item[] {
  return items.map((item) => {
    if (item.id)
      return item
    const stem = slugOf(wordsOf(item) ?? '')
    const numbered = (number: number): string => !stem ? String(number) : number > 1 ? `${stem}-${number}` : stem
    let number = 1
    while (taken.has(numbered(number)))
      number++
    taken.add(numbered(number))
    return { ...item, id: numbered(number) }
  })
}

/** The memo with an id wherever it may be left out. */
export function withIds(memo: MemoShape): MemoShape {
  const partIds = new Set([...RESERVED, ...memo.parts.map(({ id }) => id)])
  const parts = identified(
    memo.parts,
    ({ kind, heading }) => slugOf(heading ?? '') || KINDS[memo.language][kind],
    partIds,
  )
  // Unique in the whole memo: references and addresses name no part.
  const [questions, topics, sources] = [
    memo.parts.flatMap(part => part.kind === 'questions' ? part.items : []),
    memo.parts.flatMap(part => part.kind === 'sources' ? part.topics : []),
    memo.parts.flatMap(part => part.kind === 'sources' ? part.items : []),
  ].map(items => new Set(items.map(({ id }) => id)))
  return {
    ...memo,
    parts: parts.map((part): Part => {
      switch (part.kind) {
        case 'text':
          return { ...part, blocks: identified(part.blocks, ({ ours }) => 'heading' in ours ? ours.heading : undefined) }
        case 'questions':
          return { ...part, items: identified(part.items, ({ ours }) => ours.subject, questions) }
        case 'themes':
          return { ...part, items: identified(part.items, ({ ours }) => ours.heading) }
        case 'sources':
          return {
            ...part,
            topics: identified(part.topics, ({ title }) => title, topics),
            items: identified(part.items, ({ title }) => title, sources),
          }
        default:
          return part
      }
    }),
  }
}
