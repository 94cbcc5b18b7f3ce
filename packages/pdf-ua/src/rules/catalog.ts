import type { CheckSubject, Failure } from './subject.ts'
import { dictEntry, isTrue, textEntry } from '../read/objects.ts'
import { placeOf } from './subject.ts'

/** The form of a language tag (PDF/UA-1 7.2-29); the language itself may not exist. */
const LANGUAGE = /^[a-z]{1,8}(?:-[a-z0-9]{1,8})*$/i

/**
 * The catalog: PDF/UA-1 6.2-1, 7.1-4, 7.1-10, 7.1-11, 7.2-29 and 7.2-34,
 * PDF/A-2 6.7.2.2-1, 6.7.3.3-1 and 6.7.4-1.
 */
export function* checkCatalog(subject: CheckSubject): Generator<Failure> {
  const { catalog } = subject.document
  const markInfo = dictEntry(catalog, 'MarkInfo')
  if (!isTrue(markInfo, 'Marked'))
    yield { clause: 'PDF/UA-1 6.2-1', message: 'Het bestand zegt niet dat het tags heeft (MarkInfo, Marked).' }
  if (isTrue(markInfo, 'Suspects')) {
    yield {
      clause: 'PDF/UA-1 7.1-4',
      message: 'Het bestand zegt dat de tags misschien niet kloppen (MarkInfo, Suspects).',
    }
  }
  if (!isTrue(dictEntry(catalog, 'ViewerPreferences'), 'DisplayDocTitle')) {
    yield {
      clause: 'PDF/UA-1 7.1-10',
      message: 'De titelbalk laat de bestandsnaam zien, niet de titel (DisplayDocTitle).',
    }
  }
  if (!dictEntry(catalog, 'StructTreeRoot') || subject.elements.length === 0)
    yield { clause: 'PDF/UA-1 7.1-11', message: 'Het bestand heeft geen tags (StructTreeRoot).' }

  const language = textEntry(catalog, 'Lang')
  if (!language)
    yield { clause: 'PDF/UA-1 7.2-34', message: 'De taal van het document ontbreekt (Lang).' }
  else if (!LANGUAGE.test(language))
    yield { clause: 'PDF/UA-1 7.2-29', message: `'${language}' is geen taalcode.` }
  for (const element of subject.elements) {
    const own = textEntry(element.dict, 'Lang')
    if (own !== undefined && !LANGUAGE.test(own))
      yield { clause: 'PDF/UA-1 7.2-29', message: `'${own}' is geen taalcode.`, ...placeOf(element, subject) }
  }
}
