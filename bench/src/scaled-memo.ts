import type { MemoLiteral } from '../../schema/memo.ts'
import type { Memo } from '../../schema/read.ts'

/** Ids may be 60 characters long: room for a number behind them. */
const STEM = 54

/**
 * A memo with as many sources as asked, real text in real proportions: the sources of a checked memo over and over,
 * each copy under an id of its own. With fewer than the memo has, the first ones, and only what still refers to them.
 * That an audience was not told something is no field of a memo, and is left out.
 */
export function scaledMemo({ contactWithheld: _, ...memo }: Memo, count: number): MemoLiteral {
  const sources = Array.from({ length: count }, (_, index) => {
    const source = memo.sources[index % memo.sources.length]!
    const copy = Math.floor(index / memo.sources.length)
    return copy ? { ...source, id: `${source.id.slice(0, STEM).replace(/-$/, '')}-${copy}` } : source
  })
  const known = new Set(sources.map(({ id }) => id))
  const topics = memo.topics.items.filter(({ id }) => sources.some(source => source.topic === id))
  const topicIds = new Set(topics.map(({ id }) => id))
  return {
    ...memo,
    topics: { ...memo.topics, items: topics },
    sources: sources.map(source => ({ ...source, ours: { ...source.ours, related: source.ours.related.filter(id => known.has(id)) } })),
    dilemmas: memo.dilemmas && {
      ...memo.dilemmas,
      items: memo.dilemmas.items.map(item => ({ ...item, ours: { ...item.ours, sources: item.ours.sources.filter(id => known.has(id)) } })),
    },
    mainThemes: memo.mainThemes && {
      ...memo.mainThemes,
      items: memo.mainThemes.items.map(item => ({ ...item, ours: { ...item.ours, topics: item.ours.topics.filter(id => topicIds.has(id)) } })),
    },
    // The texts are corrected already, and foreign words may have gone with a source.
    corrections: [],
    foreignWords: memo.foreignWords.filter(({ words }) => JSON.stringify(sources).includes(words)),
  }
}
