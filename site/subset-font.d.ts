/** Types of the used part of a package that has none. */
declare module 'subset-font' {
  /** A font with no more than the characters of a text, and the glyphs and features that these bring with them. */
  export default function subsetFont(font: Uint8Array, text: string, options: { targetFormat: 'woff2' | 'truetype' }): Promise<Uint8Array>
}
