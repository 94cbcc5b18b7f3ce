import type { CheckSubject, Failure } from './subject.ts'
import { PDFDict } from '../library.cjs'
import { elementText } from '../read/marked-text.ts'
import { itemsOf, textEntry } from '../read/objects.ts'
import { placeOf } from './subject.ts'

const RULES: Record<string, { clause: string, what: string }> = {
  Figure: { clause: 'PDF/UA-1 7.3-1', what: 'Een plaatje' },
  Formula: { clause: 'PDF/UA-1 7.7-1', what: 'Een formule' },
}

/** The name of a file is no alternative. */
const FILE_NAME = /^\S+\.(?:png|jpe?g|gif|svg|webp)$/i

/**
 * Alternatives of pictures and formulas: PDF/UA-1 7.3-1 and 7.7-1, and that they add something (WCAG 1.1.1).
 * Also where a picture is: ISO 32000-1 14.8.5.4.3.
 */
export function* checkFigures(subject: CheckSubject): Generator<Failure> {
  let heading = ''
  for (const element of subject.elements) {
    if (/^H\d?$/.test(element.role))
      heading = elementText(element, subject.texts)
    const rule = RULES[element.role]
    if (rule && !textEntry(element.dict, 'Alt')?.trim() && textEntry(element.dict, 'ActualText') === undefined) {
      yield {
        clause: rule.clause,
        message: `${rule.what} heeft geen alternatieve tekst (Alt).`,
        ...placeOf(element, subject),
      }
    }
    if (element.role !== 'Figure')
      continue
    const alternative = textEntry(element.dict, 'Alt')?.trim()
    if (alternative && (alternative === heading || FILE_NAME.test(alternative))) {
      yield {
        clause: 'WCAG 1.1.1',
        message: 'De alternatieve tekst van een plaatje voegt niets toe: het is de kop erboven of de naam van een bestand.',
        ...placeOf(element, subject),
      }
    }
    if (!itemsOf(element.dict, 'A').some(item => item instanceof PDFDict && itemsOf(item, 'BBox').length === 4)) {
      yield {
        clause: 'ISO 32000-1 14.8.5.4.3',
        message: 'Een plaatje zegt niet waar op de pagina het staat (BBox).',
        ...placeOf(element, subject),
      }
    }
  }
}
