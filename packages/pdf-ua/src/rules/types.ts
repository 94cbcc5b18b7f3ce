import type { CheckSubject, Failure } from './subject.ts'
import { PDFDict } from '../library.cjs'
import { dictEntry, entry, nameEntry, textEntry } from '../read/objects.ts'
import { STANDARD_TYPES } from '../read/standard-types.ts'
import { placeOf } from './subject.ts'

/**
 * Types of elements and their roles: PDF/UA-1 7.1-5, 7.1-6, 7.1-7, 7.1-12, 7.9-1 and 7.9-2,
 * PDF/A-2 6.7.3.4-1 to 6.7.3.4-3.
 */
export function* checkTypes(subject: CheckSubject): Generator<Failure> {
  const roleMap = dictEntry(dictEntry(subject.document.catalog, 'StructTreeRoot'), 'RoleMap')
  const notes = new Set<string>()
  for (const element of subject.elements) {
    const { type, role } = element
    if (!STANDARD_TYPES.has(role)) {
      yield nameEntry(roleMap, type) && inCircle(type, roleMap)
        ? {
            clause: 'PDF/UA-1 7.1-6',
            message: `De rol van '${type}' verwijst in een kring naar zichzelf (RoleMap).`,
            ...placeOf(element, subject),
          }
        : {
            clause: 'PDF/UA-1 7.1-5',
            message: `De tag '${type}' is niet standaard en heeft geen rol (RoleMap).`,
            ...placeOf(element, subject),
          }
    }
    if (STANDARD_TYPES.has(type) && nameEntry(roleMap, type)) {
      yield {
        clause: 'PDF/UA-1 7.1-7',
        message: `De standaardtag '${type}' heeft een andere rol gekregen (RoleMap).`,
        ...placeOf(element, subject),
      }
    }
    if (!(entry(element.dict, 'P') instanceof PDFDict)) {
      yield {
        clause: 'PDF/UA-1 7.1-12',
        message: 'De tag zegt niet waar hij in staat (P).',
        ...placeOf(element, subject),
      }
    }
    if (role === 'Note') {
      const id = textEntry(element.dict, 'ID')
      if (!id) {
        yield { clause: 'PDF/UA-1 7.9-1', message: 'Een noot heeft geen kenmerk (ID).', ...placeOf(element, subject) }
      }
      else if (notes.has(id)) {
        yield {
          clause: 'PDF/UA-1 7.9-2',
          message: `Het kenmerk '${id}' van een noot komt twee keer voor.`,
          ...placeOf(element, subject),
        }
      }
      notes.add(id ?? '')
    }
  }
}

function inCircle(type: string, roleMap: PDFDict | undefined): boolean {
  const seen = new Set<string>()
  for (let next: string | undefined = type; next !== undefined; next = nameEntry(roleMap, next)) {
    if (seen.has(next))
      return true
    seen.add(next)
  }
  return false
}
