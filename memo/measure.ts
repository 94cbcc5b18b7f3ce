import type { Letter, Measure } from '../deck/text/styles.ts'
import { projectFolder } from '../lib/project.ts'
import { LETTERS } from '../styles/tokens.ts'
import { unpackWoff } from './woff.ts'
import { Blob, Face, Font, shape, Buffer as TextBuffer } from 'harfbuzzjs'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The files of a letter in the order in which the browser asks them: see `styles/tokens.css`. */
const SUBSETS = ['latin', 'latin-ext'] as const

/** What a character takes that our letters do not have, in em: the browser's own letter shows it, and few are wider. */
const UNKNOWN = 1.1

interface Shaper { font: Font, em: number, has: (character: string) => boolean }

const shapers = new Map<string, Shaper>()
/** The widths of texts that were measured before, by letter: words come back all the time. */
const widths = new Map<string, Map<string, number>>()

/**
 * Measures text with the fonts that the slides are set in, by the shaper that Chromium and Firefox use: kerning and
 * ligatures included. The same text always has the same width. Throws when a font's file is not installed.
 */
export const measure: Measure = (text, letter) => {
  const key = `${letter.voice} ${letter.weight}`
  let known = widths.get(key)
  if (!known)
    widths.set(key, known = new Map())
  let width = known.get(text)
  if (width === undefined)
    known.set(text, width = runsOf(text, letter).reduce((sum, run) => sum + run, 0))
  return width
}

/** The widths of the stretches of a text that one font file shows. */
function runsOf(text: string, letter: Letter): number[] {
  const [latin, extended] = SUBSETS.map(subset => () => shaperOf(letter, subset))
  if ([...text].every(latin!().has))
    return [advance(text, latin!())]
  return [...text].map((character) => {
    const shaper = [latin!, extended!].map(open => open()).find(({ has }) => has(character))
    // What joins the letter before it takes no room of its own, nor does what only says how to join.
    return shaper ? advance(character, shaper) : /[\p{M}\p{Default_Ignorable_Code_Point}]/u.test(character) ? 0 : UNKNOWN
  })
}

function shaperOf({ voice, weight }: Letter, subset: string): Shaper {
  const family = LETTERS[voice].package
  const name = `${family}-${subset}-${weight}-normal.woff`
  let shaper = shapers.get(name)
  if (!shaper) {
    const file = unpackWoff(readFileSync(join(projectFolder, 'node_modules/@fontsource', family, 'files', name)))
    const face = new Face(new Blob(new Uint8Array(file).buffer))
    const characters = new Set(face.collectUnicodes())
    shaper = { font: new Font(face), em: face.upem, has: character => characters.has(character.codePointAt(0)!) }
    shapers.set(name, shaper)
  }
  return shaper
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
