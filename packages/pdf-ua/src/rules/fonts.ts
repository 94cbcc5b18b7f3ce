import type { Font, ShownString } from '../font.ts'
import type { CheckSubject, PdfFailure } from './subject.ts'
import { PDFDict, PDFStream } from '../library.cjs'
import { dictEntry, entry, itemsOf, nameEntry } from '../objects.ts'

/** Encodings that say by themselves which character each code is (ISO 32000-1, 9.10.2). */
const KNOWN_ENCODINGS = new Set(['WinAnsiEncoding', 'MacRomanEncoding', 'MacExpertEncoding'])

/**
 * The fonts of all text that is shown: PDF/UA-1 7.21.3.2-1, 7.21.4.1-1, 7.21.7-1, 7.21.7-2 and 7.21.8-1,
 * which PDF/A-2 repeats in 6.2.11, and PDF/A-2 6.2.11.7.3-1. Each font reports each fault once a page.
 */
export function* checkFonts({ painted }: CheckSubject): Generator<PdfFailure> {
  const reported = new Set<string>()
  const failures = function* (font: Font, page: number, found: Iterable<Omit<PdfFailure, 'page' | 'element'>>): Generator<PdfFailure> {
    for (const failure of found) {
      const key = `${page} ${font.name} ${failure.message}`
      if (!reported.has(key))
        yield { ...failure, page, element: `lettertype ${font.name}` }
      reported.add(key)
    }
  }
  // A page is mostly single letters, which are the same object each time.
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

function* checkFont(font: Font): Generator<Omit<PdfFailure, 'page'>> {
  const descendant = itemsOf(font.dict, 'DescendantFonts')[0]
  const program = descendant instanceof PDFDict ? descendant : font.dict
  const descriptor = dictEntry(program, 'FontDescriptor')
  const isEmbedded = ['FontFile', 'FontFile2', 'FontFile3'].some(key => entry(descriptor, key))
  if (font.subtype !== 'Type3' && !isEmbedded)
    yield { clause: 'PDF/UA-1 7.21.4.1-1', message: 'Het lettertype zit niet in het bestand.' }
  const hasMap = entry(program, 'CIDToGIDMap') instanceof PDFStream || nameEntry(program, 'CIDToGIDMap') === 'Identity'
  if (nameEntry(program, 'Subtype') === 'CIDFontType2' && !hasMap)
    yield { clause: 'PDF/UA-1 7.21.3.2-1', message: 'Het lettertype zegt niet welk teken welke vorm heeft (CIDToGIDMap).' }
}

/** @param meant the text that stands for the codes: Chromium says so of characters that no font has. */
function* checkCodes(font: Font, codes: readonly number[], meant: string | undefined): Generator<Omit<PdfFailure, 'page'>> {
  const encoding = nameEntry(font.dict, 'Encoding') ?? nameEntry(dictEntry(font.dict, 'Encoding'), 'BaseEncoding')
  const isKnown = font.subtype !== 'Type3' && KNOWN_ENCODINGS.has(encoding ?? '')
  for (const code of codes) {
    const text = font.toUnicode?.get(code)
    const missing = meant ?? text
    if (font.isNotdef(code)) {
      yield {
        clause: 'PDF/UA-1 7.21.8-1',
        message: `${missing ? `Het teken '${missing}' (${codePoints(missing)})` : 'Een teken'} staat in geen enkel lettertype en is een leeg vakje geworden.`,
        ...(missing ? { missing } : {}),
      }
    }
    else if (text === undefined && !isKnown) {
      yield { clause: 'PDF/UA-1 7.21.7-1', message: 'Van een teken is niet te lezen welke letter het is (ToUnicode).' }
    }
    if (text !== undefined && /[\0\uFEFF\uFFFE]/.test(text))
      yield { clause: 'PDF/UA-1 7.21.7-2', message: 'Een teken wordt gelezen als iets dat geen letter is (ToUnicode).' }
    if (text !== undefined && /\p{Co}/u.test(text) && meant === undefined)
      yield { clause: 'PDF/A-2 6.2.11.7.3-1', message: `Een teken (${codePoints(text)}) betekent buiten dit lettertype niets.` }
  }
}

/** `U+2713`, the way character tables name a character. */
function codePoints(text: string): string {
  return [...text].map(character => `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`).join(' ')
}
