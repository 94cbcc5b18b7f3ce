import type { CheckSubject, PdfFailure } from './subject.ts'
import { textEntry } from '../objects.ts'
import { placeOf } from './subject.ts'

const RULES: Record<string, { clause: string, what: string }> = {
  Figure: { clause: 'PDF/UA-1 7.3-1', what: 'Een plaatje' },
  Formula: { clause: 'PDF/UA-1 7.7-1', what: 'Een formule' },
}

/** Pictures and formulas say in words what they show: PDF/UA-1 7.3-1 and 7.7-1. */
export function* checkFigures(subject: CheckSubject): Generator<PdfFailure> {
  for (const element of subject.elements) {
    const rule = RULES[element.role]
    if (rule && !textEntry(element.dict, 'Alt')?.trim() && textEntry(element.dict, 'ActualText') === undefined)
      yield { clause: rule.clause, message: `${rule.what} heeft geen alternatieve tekst (Alt).`, ...placeOf(element, subject) }
  }
}
