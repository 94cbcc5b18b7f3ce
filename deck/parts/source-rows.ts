import type { Source } from '../../schema/memo.ts'
import type { Fit } from '../text/fit.ts'
import { SIZES } from '../../styles/tokens.ts'
import { publisherOfRow } from '../facts.ts'
import { besides } from '../text/fit.ts'
import { deckStyle } from '../text/styles.ts'

const { rule, sourceRows: { block, gap, line, text } } = SIZES
const TEXT = deckStyle(text, line)

/** Height of a source row, px: title and publisher on one line, else stacked. */
export function rowHeight(source: Source, width: number, fit: Fit, air: keyof typeof block = 'usual'): number {
  const publisher = publisherOfRow(source)
  const isOneLine = !publisher || besides([source.title, publisher], gap, TEXT, width, fit)
  return 2 * block[air] + rule + fit.height(source.title, TEXT, width)
    + (isOneLine ? 0 : fit.height(publisher, TEXT, width))
}
