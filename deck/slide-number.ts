import type { Words } from '../words/index.ts'
import type { Deck, Slide } from './deck.ts'

/** A slide's number and count for its footer; the appendix counts from B1. */
export function slideNumber(
  { slides }: Deck,
  { alias, section }: Pick<Slide, 'alias' | 'section'>,
  { slugs, footer }: Words,
): { number: string, total: number } {
  const isAppendix = section === slugs.appendix
  const counted = slides.filter(slide => (slide.section === slugs.appendix) === isAppendix)
  const number = counted.findIndex(slide => slide.alias === alias) + 1
  return { number: isAppendix ? footer.appendixNumber(number) : `${number}`, total: counted.length }
}
