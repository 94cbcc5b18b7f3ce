import type { MemoLiteral } from '../../../schema/memo.ts'
import type { Memo } from '../../../schema/read.ts'
import type { VaryWords } from './varied-words.ts'
import { varyWordsWith } from './varied-words.ts'

/** Ids may be 60 characters long: room for a number behind them. */
const STEM = 54

type Source = Memo['sources'][number]

/**
 * A memo with as many sources as asked: its own, then copies of them in other words.
 * With fewer than the memo has, the first ones, and only what still refers to them.
 */
export function scaledMemo({ contactWithheld: _, ...memo }: Memo, count: number): MemoLiteral {
  const varyWords = varyWordsWith(memo.sources.flatMap(({ listed, annotation }) => [listed, annotation]))
  const sources = Array.from({ length: count }, (_, index) => {
    const source = memo.sources[index % memo.sources.length]!
    return index < memo.sources.length ? source : copyOf(source, index, varyWords)
  })
  const ids = new Set(sources.map(({ id }) => id))
  const topics = memo.topics.items.filter(({ id }) => sources.some(({ topic }) => topic === id))
  const topicIds = new Set(topics.map(({ id }) => id))
  return {
    ...memo,
    topics: { ...memo.topics, items: topics },
    sources: sources.map(source => ({
      ...source,
      ours: { ...source.ours, related: source.ours.related.filter(id => ids.has(id)) },
    })),
    dilemmas: memo.dilemmas && {
      ...memo.dilemmas,
      items: memo.dilemmas.items.map(item => ({
        ...item,
        ours: { ...item.ours, sources: item.ours.sources.filter(id => ids.has(id)) },
      })),
    },
    mainThemes: memo.mainThemes && {
      ...memo.mainThemes,
      items: memo.mainThemes.items.map(item => ({
        ...item,
        ours: { ...item.ours, topics: item.ours.topics.filter(id => topicIds.has(id)) },
      })),
    },
    // The texts are corrected already.
    corrections: [],
    // Foreign words may have gone with a source.
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
      address: 'url' in ours.address ? { ...ours.address, url: varyPath(ours.address.url, vary) } : ours.address,
    },
  }
}

function varyPath(address: string, vary: (text: string) => string): string {
  const url = new URL(address)
  url.pathname = vary(url.pathname)
  return url.href
}
