import type { CheckSubject, Failure } from './subject.ts'
import { rolledOutKids } from '../read/structure.ts'
import { placeOf } from './subject.ts'

/** Headings: PDF/UA-1 7.4.2-1 (first H1, then no level skipped), 7.4.4-1, 7.4.4-2 and 7.4.4-3. */
export function* checkHeadings(subject: CheckSubject): Generator<Failure> {
  const hasNumbered = subject.elements.some(({ role }) => /^H[1-6]$/.test(role))
  let previous = 0
  for (const element of subject.elements) {
    if (rolledOutKids(element).filter(({ role }) => role === 'H').length > 1) {
      yield {
        clause: 'PDF/UA-1 7.4.4-1',
        message: 'Een onderdeel heeft meer dan één kop (H).',
        ...placeOf(element, subject),
      }
    }
    if (element.role === 'H' && hasNumbered) {
      yield {
        clause: 'PDF/UA-1 7.4.4-2',
        message: 'Koppen met een niveau (H1) en zonder (H) staan door elkaar.',
        ...placeOf(element, subject),
      }
    }
    const level = Number(/^H([1-6])$/.exec(element.role)?.[1])
    if (!level)
      continue
    if (level > previous + 1) {
      const message = previous
        ? `Na een kop H${previous} komt H${level}: er ontbreekt een niveau.`
        : `De eerste kop is H${level}, niet H1.`
      yield { clause: 'PDF/UA-1 7.4.2-1', message, ...placeOf(element, subject) }
    }
    previous = level
  }
}
