import type { FontFace } from './font-faces.ts'
import { facesAt, facesOf } from './font-faces.ts'
import { ourName, withOurName } from './font-names.ts'
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import subsetFont from 'subset-font'

/** The fonts of a site, each with no more characters than the site shows. */
export interface SiteFonts {
  /** The fonts' files by their names, which change with their content. */
  files: ReadonlyMap<string, Uint8Array>
  /** The faces' style sheet, to stand beside the files. */
  style: string
  /** The same for a page elsewhere, where a font that comes too late waits for the next page: no text moves. */
  optionalStyle: (assets: string) => string
  /** The same, with the fonts within it. */
  wholeStyle: string
}

/** Written by browsers themselves: a hyphen in a word, an ellipsis, and all that an interface may type. */
const ALWAYS = `‐…${String.fromCodePoint(...Array.from({ length: 0x7E - 0x20 + 1 }, (_, index) => 0x20 + index))}`

/**
 * Cuts the fonts of a style sheet down to the characters of `text`; each face keeps those of its own range.
 * They get another name, as the licence asks.
 * @param css a style sheet with the faces of the whole fonts
 * @param folder where the whole fonts lie
 * @param text all that the site shows
 */
export async function siteFonts(css: string, folder: string, text: string): Promise<SiteFonts> {
  const characters = [...new Set(ALWAYS + text)]
  const made = new Map(await Promise.all(facesOf(css).map(async (face) => {
    const font = await subset(join(folder, face.file), usedBy(face, characters))
    return [face.file, font && { name: nameOf(face.file, font), font }] as const
  })))
  const fonts = [...made.values()].filter(font => font !== undefined)
  const dataUrl = (font: Uint8Array): string => `data:font/woff2;base64,${Buffer.from(font).toString('base64')}`
  return {
    files: new Map(fonts.map(({ name, font }) => [name, font])),
    style: facesAt(css, file => made.get(file)?.name),
    optionalStyle: assets => facesAt(css, file => made.get(file) && assets + made.get(file)!.name, 'optional'),
    wholeStyle: facesAt(css, file => made.get(file) && dataUrl(made.get(file)!.font)),
  }
}

/** The characters, of those given, that a face is for (CSS Fonts 4, 4.5). */
export function usedBy({ ranges }: Pick<FontFace, 'ranges'>, characters: readonly string[]): string {
  const isIn = (point: number): boolean =>
    !ranges.length || ranges.some(({ start, end }) => point >= start && point <= end)
  return characters.filter(character => isIn(character.codePointAt(0)!)).join('')
}

function nameOf(file: string, font: Uint8Array): string {
  return `${ourName(basename(file, '.woff2'))}-${shortHash(font)}.woff2`
}

/** A piece of a file's name that changes with its content. */
export function shortHash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 8)
}

/** Cut once to get at the names, which a compressed file hides, and once more to write the checksums anew. */
async function subset(file: string, characters: string): Promise<Uint8Array | undefined> {
  if (!characters)
    return undefined
  const cut = await subsetFont(await readFile(file), characters, { targetFormat: 'truetype' })
  return subsetFont(withOurName(cut), characters, { targetFormat: 'woff2' })
}
