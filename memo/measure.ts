import type { Letter, Measure } from '../deck/text/styles.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Blob, Face, Font, shape, Buffer as TextBuffer } from 'harfbuzzjs'
import { projectFolder } from '../lib/project.ts'
import { LETTERS } from '../styles/tokens.ts'
import { unpackWoff } from './woff.ts'

/** Font subsets in the browser's order: see `styles/style-sheet.ts`. */
const SUBSETS = ['latin', 'latin-ext']

/** Width of a character that our fonts lack, em: few are wider. */
const UNKNOWN = 1.1

/** Combining and joining characters, which have no width of their own. */
const JOINED = /[\p{M}\p{Default_Ignorable_Code_Point}]/u

interface Shaper { font: Font, em: number, has: (character: string) => boolean }

const shapers = new Map<string, Shaper>()
/** Widths by letter and text: words recur often. */
const widths = new Map<string, Map<string, number>>()

/** Text width in em by the slides' fonts and HarfBuzz, the browsers' shaper. */
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

/** One font file for the whole text, else the first that has each character. */
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
