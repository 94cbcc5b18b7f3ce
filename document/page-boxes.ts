/** A text as a CSS string. No character of it can end the string, nor the style element that it stands in. */
export function cssString(text: string): string {
  return `"${text.replace(/[\\"<\n\r\f]/g, character => `\\${character.codePointAt(0)!.toString(16)} `)}"`
}

/** What the margins of each page say: nothing but the page's number on the first. */
export interface PageBoxes {
  left: string
  right: string
  /** The word between a page's number and how many there are. */
  pageOf: string
}

/** The running header and the page numbers, as @page margin boxes: in a tagged PDF they are artifacts, never content. */
export function pageBoxes({ left, right, pageOf }: PageBoxes): string {
  return [
    `@page{size:A4;@top-left{content:${cssString(left)}}@top-right{content:${cssString(right)}}`,
    `@bottom-right{content:counter(page) ${cssString(` ${pageOf} `)} counter(pages)}}`,
    '@page:first{@top-left{content:none}@top-right{content:none}}',
  ].join('')
}
