import type { FontFace } from './font-faces.ts'
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import subsetFont from 'subset-font'
import { shortDigest } from '../lib/digest.ts'
import { facesAt, facesOf } from './font-faces.ts'

/** The site's fonts, each subset to the characters that the site shows. */
export interface SiteFonts {
  files: ReadonlyMap<string, Uint8Array>
  /**
   * The faces for a page: a late font waits for the next slide, so no text moves.
   * https://www.w3.org/TR/css-fonts-4/#font-display-desc
   */
  style: (assets: string) => string
  /** The same, with the fonts embedded. */
  wholeStyle: string
}

/** Browsers' own characters: hyphen, ellipsis, and all that an interface may type. */
const ALWAYS = `‐…${String.fromCodePoint(...Array.from({ length: 0x7E - 0x20 + 1 }, (_, index) => 0x20 + index))}`

/**
 * The name reserved for unchanged fonts (OFL 1.1, clause 3), and ours, equally long.
 * https://openfontlicense.org/open-font-license-official-text/
 */
const RESERVED = 'Source'
const OURS = 'Beraad'

/** Ends the reserved name where the copyright quotes it. */
const QUOTE = '’'.charCodeAt(0)

/**
 * Subsets a style sheet's fonts to the characters of `text`, and renames them.
 * @param css a style sheet with the faces of the whole fonts
 * @param folder the folder of the whole fonts
 * @param text all that the site shows
 */
export async function siteFonts(css: string, folder: string, text: string): Promise<SiteFonts> {
  const characters = [...new Set(ALWAYS + text)]
  const made = new Map<string, { name: string, font: Uint8Array }>()
  for (const { file, used } of facesOf(css).map(face => ({ file: face.file, used: usedBy(face, characters) }))) {
    if (!used)
      continue
    const font = await subset(join(folder, file), used)
    made.set(file, { name: `${ourName(basename(file, '.woff2'))}-${shortDigest(font)}.woff2`, font })
  }
  const at = (addressOf: (made: { name: string, font: Uint8Array }) => string, display?: 'optional'): string =>
    facesAt(css, file => made.has(file) ? addressOf(made.get(file)!) : undefined, display)
  return {
    files: new Map([...made.values()].map(({ name, font }) => [name, font])),
    style: assets => at(({ name }) => assets + name, 'optional'),
    wholeStyle: at(({ font }) => `data:font/woff2;base64,${Buffer.from(font).toString('base64')}`),
  }
}

/**
 * Those of the characters that a face covers (CSS Fonts 4, 4.5).
 * https://www.w3.org/TR/css-fonts-4/#unicode-range-desc
 */
export function usedBy({ ranges }: Pick<FontFace, 'ranges'>, characters: readonly string[]): string {
  const isIn = (point: number): boolean =>
    !ranges.length || ranges.some(({ start, end }) => point >= start && point <= end)
  return characters.filter(character => isIn(character.codePointAt(0)!)).join('')
}

/** The new name of a changed font. */
export function ourName(name: string): string {
  return name.replaceAll(RESERVED, OURS).replaceAll(RESERVED.toLowerCase(), OURS.toLowerCase())
}

/** Subsets twice: uncompressed, to reach the names; then to renew the checksums. */
async function subset(file: string, characters: string): Promise<Uint8Array> {
  const cut = await subsetFont(await readFile(file), characters, { targetFormat: 'truetype' })
  return subsetFont(withOurName(cut), characters, { targetFormat: 'woff2' })
}

/** Renames a TrueType file, but for its copyright; its texts are UTF-16. */
function withOurName(font: Uint8Array): Uint8Array {
  const changed = Buffer.from(font)
  const [from, to] = [RESERVED, OURS].map(name => Buffer.from(name, 'utf16le').swap16()) as [Buffer, Buffer]
  for (let at = changed.indexOf(from); at >= 0; at = changed.indexOf(from, at + 1)) {
    if (changed.readUInt16BE(at + from.length) !== QUOTE)
      to.copy(changed, at)
  }
  return changed
}
