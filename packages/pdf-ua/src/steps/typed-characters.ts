import type { FinishingStep } from './step.ts'
import { PDFDict, PDFName, PDFStream } from '../library.cjs'
import { entry, nameEntry, streamText, textStream } from '../read/objects.ts'
import { readToUnicode, writeToUnicode } from '../read/to-unicode.ts'

/** Letters of phonetics, and the punctuation that fonts draw with the same glyph. */
const TYPED: Readonly<Record<string, string>> = {
  ʹ: '′',
  ʺ: '″',
  ʻ: '‘',
  ʼ: '’',
  ʽ: '‛',
}

/**
 * Maps a glyph of two characters to the one in typed texts. Chromium names the lower.
 *
 * PDF/UA-1 7.21.7: fonts map their codes to the characters of the text.
 */
export const typedCharacters: FinishingStep = {
  name: 'aanhalingstekens als getypt',
  rule: 'PDF/UA-1 7.21.7',
  apply({ document: { context } }) {
    for (const [, font] of context.enumerateIndirectObjects()) {
      const cmap = font instanceof PDFDict ? entry(font, 'ToUnicode') : undefined
      if (!(font instanceof PDFDict) || !(cmap instanceof PDFStream))
        continue
      const map = readToUnicode(streamText(cmap))
      const known = new Set(map.values())
      // A font with a glyph for each needs no change.
      const typed = [...map].flatMap(([code, text]) =>
        TYPED[text] && !known.has(TYPED[text]) ? [[code, TYPED[text]] as const] : [])
      if (!typed.length)
        continue
      const bytes = nameEntry(font, 'Subtype') === 'Type0' ? 2 : 1
      const written = textStream(context, writeToUnicode(new Map([...map, ...typed]), bytes))
      font.set(PDFName.of('ToUnicode'), context.register(written))
    }
  },
}
