import type { Letter, Measure } from '../deck/text/styles.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Blob, Face, Font, shape, Buffer as TextBuffer } from 'harfbuzzjs'
import { projectFolder } from '../lib/project.ts'
import { LETTERS } from '../styles/tokens.ts'
import { unpackWoff } from './woff.ts'

/** The files of a letter in the order in which the browser asks them: see `styles/style-sheet.ts`. */
const SUBSETS = ['latin', 'latin-ext']

/** In em, for a character that our letters lack: few are wider. */
const UNKNOWN = 1.1

/** Joined to the letter before it, or a sign to join: without room of its own. */
const JOINED = /[\p{M}\p{Default_Ignorable_Code_Point}]/u

interface Shaper { font: Font, em: number, has: (character: string) => boolean }

const shapers = new Map<string, Shaper>()
/** By letter: words come back all the time. */
const widths = new Map<string, Map<string, number>>()

/** Measures text in em with the slides' own fonts and the browsers' shaper: kerning and ligatures included. */
export const measure: Measure = (text, letter) => {
  const known = cached(widths, `${letter.voice} ${letter.weight}`, () => new Map<string, number>())
  return cached(known, text, () => widthOf(text, letter))
}

function cached<T>(cache: Map<string, T>, key: string, make: () => T): T {
  let value = cache.get(key)
  if (value === undefined)
    cache.set(key, value = make())
  return value
}

/** One font file shows it all, or each character is shown by the first that has it. */
function widthOf(text: string, letter: Letter): number {
  const latin = shaperOf(letter, SUBSETS[0]!)
  if ([...text].every(latin.has))
    return advance(text, latin)
  return [...text].reduce((sum, character) => {
    const subset = SUBSETS.find(name => shaperOf(letter, name).has(character))
    return sum + (subset ? advance(character, shaperOf(letter, subset)) : JOINED.test(character) ? 0 : UNKNOWN)
  }, 0)
}

function shaperOf({ voice, weight }: Letter, subset: string): Shaper {
  const family = LETTERS[voice].package
  const path = `${family}/files/${family}-${subset}-${weight}-normal.woff`
  return cached(shapers, path, () => {
    const file = unpackWoff(readFileSync(join(projectFolder, 'node_modules/@fontsource', path)))
    const face = new Face(new Blob(new Uint8Array(file).buffer))
    const characters = new Set(face.collectUnicodes())
    return { font: new Font(face), em: face.upem, has: character => characters.has(character.codePointAt(0)!) }
  })
}

function advance(text: string, { font, em }: Shaper): number {
  if (!text)
    return 0
  const buffer = new TextBuffer()
  buffer.addText(text)
  buffer.guessSegmentProperties()
  shape(font, buffer)
  return buffer.getGlyphPositions().reduce((sum, { xAdvance }) => sum + xAdvance, 0) / em
}
