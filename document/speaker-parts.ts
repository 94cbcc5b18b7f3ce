import type { Deck } from '../deck/deck.ts'
import type { NumberedSlide } from './reading-parts.ts'

/** A slide that is spoken, and when it is done: seconds since the start. */
export interface SpokenSlide extends NumberedSlide { until: number }

/** The spoken line with its running clock, and what is only there to look up. */
export function speakerParts(deck: Deck): { spoken: SpokenSlide[], appendix: NumberedSlide[] } {
  const numbered = deck.slides.map((slide, index) => ({ ...slide, number: index + 1 }))
  let until = 0
  return {
    spoken: numbered.filter(({ seconds }) => seconds > 0).map(slide => ({ ...slide, until: until += slide.seconds })),
    appendix: numbered.filter(({ seconds }) => seconds === 0),
  }
}
