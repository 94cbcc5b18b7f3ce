import type { Memo } from '../schema/read.ts'
import type { Deck } from './deck.ts'

/** The most seconds that the short version may take. */
export const SHORT_SECONDS = 600

/** The memo for the short version: parts take `ours.shortSeconds`, or no time with `ours.short: false`. Texts stay. */
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

/** A deck without slides and sections that have no time, but with its appendix, which is never spoken. */
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
