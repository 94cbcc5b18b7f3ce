import type { Font, ShownString } from '../read/font.ts'
import type { CheckSubject, Failure } from './subject.ts'
import { PDFDict, PDFStream } from '../library.cjs'
import { dictEntry, entry, itemsOf, nameEntry } from '../read/objects.ts'

/** Codes of these encodings need no ToUnicode (ISO 32000-1, 9.10.2). */
const KNOWN_ENCODINGS = new Set(['WinAnsiEncoding', 'MacRomanEncoding', 'MacExpertEncoding'])

type Fault = Omit<Failure, 'page' | 'element'>

/**
 * Fonts of the text that is shown: PDF/UA-1 7.21.3.2-1, 7.21.4.1-1, 7.21.7-1, 7.21.7-2 and 7.21.8-1 (PDF/A-2 6.2.11),
 * and PDF/A-2 6.2.11.7.3-1. Reported once a font and page.
 */
export function* checkFonts({ painted }: CheckSubject): Generator<Failure> {
  const reported = new Set<string>()
  const failures = function* (font: Font, page: number, found: Iterable<Fault>): Generator<Failure> {
    for (const failure of found) {
      const key = `${page} ${font.name} ${failure.message}`
      if (!reported.has(key))
        yield { ...failure, page, element: `lettertype ${font.name}` }
      reported.add(key)
    }
  }
  // Most strings are single letters, cached as one object.
  const sound = new Set<ShownString>()
  for (const { page, text, marks } of painted) {
    if (!text?.font)
      continue
    const meant = marks.findLast(mark => mark.actualText !== undefined)?.actualText
    for (const shown of text.strings.filter(shown => !sound.has(shown))) {
      const found = [...checkFont(text.font), ...checkCodes(text.font, shown.codes, meant)]
      if (!found.length && meant === undefined)
        sound.add(shown)
      yield* failures(text.font, page, found)
    }
  }
}

function* checkFont(font: Font): Generator<Fault> {
  const descendant = itemsOf(font.dict, 'DescendantFonts')[0]
  const program = descendant instanceof PDFDict ? descendant : font.dict
  const descriptor = dictEntry(program, 'FontDescriptor')
  const isEmbedded = ['FontFile', 'FontFile2', 'FontFile3'].some(key => entry(descriptor, key))
  if (font.subtype !== 'Type3' && !isEmbedded)
    yield { clause: 'PDF/UA-1 7.21.4.1-1', message: 'Het lettertype zit niet in het bestand.' }
  const hasMap = entry(program, 'CIDToGIDMap') instanceof PDFStream || nameEntry(program, 'CIDToGIDMap') === 'Identity'
  if (nameEntry(program, 'Subtype') === 'CIDFontType2' && !hasMap) {
    yield {
      clause: 'PDF/UA-1 7.21.3.2-1',
      message: 'Het lettertype zegt niet welk teken welke vorm heeft (CIDToGIDMap).',
    }
  }
}

/** `meant` replaces the codes' text: Chromium writes it for characters that no font has. */
function* checkCodes(font: Font, codes: readonly number[], meant: string | undefined): Generator<Fault> {
  const encoding = nameEntry(font.dict, 'Encoding') ?? nameEntry(dictEntry(font.dict, 'Encoding'), 'BaseEncoding')
  const isKnown = font.subtype !== 'Type3' && KNOWN_ENCODINGS.has(encoding ?? '')
  for (const code of codes) {
    const text = font.toUnicode?.get(code)
    const missing = meant ?? text
    if (font.isNotdef(code)) {
      const named = missing ? `Het teken '${missing}' (${codePoints(missing)})` : 'Een teken'
      yield {
        clause: 'PDF/UA-1 7.21.8-1',
        message: `${named} staat in geen enkel lettertype en is een leeg vakje geworden.`,
        ...(missing ? { missing } : {}),
      }
    }
    else if (text === undefined && !isKnown) {
      yield { clause: 'PDF/UA-1 7.21.7-1', message: 'Van een teken is niet te lezen welke letter het is (ToUnicode).' }
    }
    if (text !== undefined && /[\0\uFEFF\uFFFE]/.test(text))
      yield { clause: 'PDF/UA-1 7.21.7-2', message: 'Een teken wordt gelezen als iets dat geen letter is (ToUnicode).' }
    if (text !== undefined && /\p{Co}/u.test(text) && meant === undefined) {
      yield {
        clause: 'PDF/A-2 6.2.11.7.3-1',
        message: `Een teken (${codePoints(text)}) betekent buiten dit lettertype niets.`,
      }
    }
  }
}

/** Names a character as tables do: `U+2713`. */
function codePoints(text: string): string {
  const hexadecimal = (character: string): string => character.codePointAt(0)!.toString(16).toUpperCase()
  return [...text].map(character => `U+${hexadecimal(character).padStart(4, '0')}`).join(' ')
}
