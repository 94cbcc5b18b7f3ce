import type { Fit } from './fit.ts'
import type { TextStyle } from './measure.ts'

/** A text for where there is one line of `width` px and no more: its first words and an ellipsis, when it is longer. */
export function shorten(text: string, style: TextStyle, width: number, fit: Fit): string {
  if (fit.lines(text, style, width) === 1)
    return text
  const words = text.split(' ')
  const count = words.findLastIndex((_, index) => fit.lines(`${words.slice(0, index + 1).join(' ')} …`, style, width) === 1) + 1
  return count ? `${words.slice(0, count).join(' ')} …` : '…'
}
