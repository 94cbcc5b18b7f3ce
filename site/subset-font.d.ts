/** Types of the used part of a package that has none: https://github.com/papandreou/subset-font#readme */
declare module 'subset-font' {
  /** A font with only a text's characters, and the glyphs and features they need. */
  export default function subsetFont(font: Uint8Array, text: string, options: { targetFormat: 'woff2' | 'truetype' }): Promise<Uint8Array>
}
