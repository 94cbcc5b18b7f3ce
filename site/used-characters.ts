import { ourName, withOurName } from './font-names.ts'
import { usedInRange } from './unicode-range.ts'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import subsetFont from 'subset-font'

/** The fonts of a site, each with no more characters than the site shows. */
export interface SiteFonts {
  /** The fonts' files by their names, which change with their content. */
  files: ReadonlyMap<string, Uint8Array>
  /** A style sheet with these fonts in the place of the whole ones; without those of which no character is shown. */
  used: (css: string) => string
}

/** A face that comes from a file: all of its rule, and the file's name. A stand-in has no file. */
export const FILE_FACE = /@font-face\{[^}]*url\([^)]*?([^/()"']+\.woff2)["']?\)[^}]*\}/g

/** What a browser writes by itself: a hyphen where it breaks a word, an ellipsis, and what any interface may type. */
const ALWAYS = `‐…${String.fromCodePoint(...Array.from({ length: 0x7E - 0x20 + 1 }, (_, index) => 0x20 + index))}`

/**
 * Cuts the fonts of a style sheet down to the characters of `text`; each face keeps those of its own `unicode-range`.
 * They get another name, as the licence asks.
 * @param folder where the whole fonts lie
 */
export async function siteFonts(css: string, folder: string, text: string): Promise<SiteFonts> {
  const characters = new Set(ALWAYS + text)
  const made = new Map(await Promise.all([...css.matchAll(FILE_FACE)].map(async ([face, name]) =>
    [name!, await subset(join(folder, name!), usedInRange(characters, face))] as const)))
  const newName = (name: string): string | undefined => {
    const font = made.get(name)
    return font && ourName(name).replace(/-[\w-]{8}\.woff2$/, `-${createHash('sha256').update(font).digest('hex').slice(0, 8)}.woff2`)
  }
  return {
    files: new Map([...made].flatMap(([name, font]) => font ? [[newName(name)!, font]] : [])),
    used: css => css.replace(FILE_FACE, (face: string, name: string) => {
      const its = newName(name)
      return its ? face.replace(name, its) : ''
    }),
  }
}

/** Cut once to get at the names, which a compressed file hides, and once more to write the checksums anew. */
async function subset(file: string, characters: string): Promise<Uint8Array | undefined> {
  if (!characters)
    return undefined
  const cut = await subsetFont(await readFile(file), characters, { targetFormat: 'truetype' })
  return subsetFont(withOurName(cut), characters, { targetFormat: 'woff2' })
}
