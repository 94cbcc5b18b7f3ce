import type { CheckSubject, Failure } from './subject.ts'
import { textEntry } from '../read/objects.ts'
import { placeOf } from './subject.ts'

const RULES: Record<string, { clause: string, what: string }> = {
  Figure: { clause: 'PDF/UA-1 7.3-1', what: 'Een plaatje' },
  Formula: { clause: 'PDF/UA-1 7.7-1', what: 'Een formule' },
}

/** Alternatives of pictures and formulas: PDF/UA-1 7.3-1 and 7.7-1. */
export function* checkFigures(subject: CheckSubject): Generator<Failure> {
  for (const element of subject.elements) {
    const rule = RULES[element.role]
    if (rule && !textEntry(element.dict, 'Alt')?.trim() && textEntry(element.dict, 'ActualText') === undefined) {
      yield {
        clause: rule.clause,
        message: `${rule.what} heeft geen alternatieve tekst (Alt).`,
        ...placeOf(element, subject),
      }
    }
  }
}
