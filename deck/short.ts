import type { Memo } from '../schema/read.ts'
import type { Deck } from './deck.ts'

/** The most seconds that the short version may take. */
export const SHORT_SECONDS = 600

/** The memo with short times: `ours.shortSeconds`, or 0 with `ours.short: false`. Texts stay. */
export function shortened(memo: Memo): Memo {
  return shorten(memo) as Memo
}

function shorten(node: unknown): unknown {
  if (Array.isArray(node))
    return node.map(shorten)
  if (typeof node !== 'object' || node === null)
    return node
  const { short, shortSeconds, ...rest } = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, shorten(value)]),
  )
  if (short === false)
    return { ...rest, seconds: 0 }
  return shortSeconds === undefined ? rest : { ...rest, seconds: shortSeconds }
}

/** Drops slides and sections without time, except the unspoken appendix. */
export function withoutTimeless(deck: Deck, appendix: string): Deck {
  const kept = deck.slides.filter(({ section, seconds }) => seconds > 0 || section === appendix)
  return {
    ...deck,
    sections: deck.sections.flatMap((section) => {
      const first = kept.find(slide => slide.section === section.id)
      return first ? [{ ...section, alias: first.alias }] : []
    }),
    slides: kept,
  }
}
