import type { Memo } from '../schema/read.ts'
import type { Words } from '../words/index.ts'
import { readableDate } from '../deck/dates.ts'

/** A text as a CSS string that cannot end the string or its style element. */
export function cssString(text: string): string {
  return `"${text.replace(/[\\"<\n\r\f]/g, character => `\\${character.codePointAt(0)!.toString(16)} `)}"`
}

/** Running header (not on page 1) and page numbers: margin boxes, artifacts in a tagged PDF. */
export function pageBoxes({ header, language }: Memo, title: string, { handout }: Words): string {
  const date = header.date ? readableDate(header.date, language) : ''
  return [
    `@page{size:A4;@top-left{content:${cssString(title)}}@top-right{content:${cssString(date)}}`,
    `@bottom-right{content:counter(page) ${cssString(` ${handout.pageOf} `)} counter(pages)}}`,
    '@page:first{@top-left{content:none}@top-right{content:none}}',
  ].join('')
}
