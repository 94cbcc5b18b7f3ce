import type { MemoLiteral, Source } from '../../../schema/memo.ts'
import type { Memo } from '../../../schema/read.ts'
import type { VaryWords } from './varied-words.ts'
import { sourcesOf } from '../../../deck/look-up.ts'
import { varyWordsWith } from './varied-words.ts'

/** Ids have at most 60 characters: leaves room for a number. */
const STEM = 54

/**
 * A memo with `count` sources: its own, then reworded copies.
 * A smaller count keeps the first sources, and only what refers to them.
 */
export function scaledMemo({ contactWithheld: _, ...memo }: Memo, count: number): MemoLiteral {
  const own = sourcesOf(memo)
  const varyWords = varyWordsWith(own.flatMap(({ listed, annotation = '' }) => [listed, annotation]))
  const sources = Array.from({ length: count }, (_, index) => {
    const source = own[index % own.length]!
    return index < own.length ? source : copyOf(source, index, varyWords)
  })
  const [ids, topicIds] = [new Set(sources.map(({ id }) => id)), new Set(sources.map(({ topic }) => topic))]
  const kept = (list: string[]): string[] => list.filter(id => ids.has(id))
  return {
    ...memo,
    parts: memo.parts.map((part) => {
      switch (part.kind) {
        case 'sources':
          return {
            ...part,
            topics: part.topics.filter(({ id }) => topicIds.has(id)),
            items: sources.map(source => ({ ...source, ours: { ...source.ours, related: kept(source.ours.related) } })),
          }
        case 'questions':
          return {
            ...part,
            items: part.items.map(item => ({ ...item, ours: { ...item.ours, sources: kept(item.ours.sources) } })),
          }
        case 'themes':
          return {
            ...part,
            items: part.items.map(item =>
              ({ ...item, ours: { ...item.ours, topics: item.ours.topics.filter(id => topicIds.has(id)) } })),
          }
        default:
          return part
      }
    }),
    // The texts are corrected already.
    corrections: [],
    // Drop foreign words whose source is gone.
    foreignWords: memo.foreignWords.filter(({ words }) => JSON.stringify(sources).includes(words)),
  }
}

/** A source in other words, with an id and an address of its own. */
function copyOf(source: Source, index: number, varyWords: VaryWords): Source {
  const vary = <Text extends string | undefined>(text: Text): Text => (text && varyWords(text, index)) as Text
  const { ours, ...said } = source
  return {
    ...said,
    id: `${source.id.slice(0, STEM).replace(/-$/, '')}-${index}`,
    listed: vary(said.listed),
    title: vary(said.title),
    publisher: vary(said.publisher),
    onBehalfOf: vary(said.onBehalfOf),
    annotation: vary(said.annotation),
    excerpt: vary(said.excerpt),
    ours: {
      ...ours,
      fullTitle: vary(ours.fullTitle),
      remark: vary(ours.remark),
      address: ours.address && 'url' in ours.address
        ? { ...ours.address, url: varyPath(ours.address.url, vary) }
        : ours.address,
    },
  }
}

function varyPath(address: string, vary: (text: string) => string): string {
  const url = new URL(address)
  url.pathname = vary(url.pathname)
  return url.href
}
