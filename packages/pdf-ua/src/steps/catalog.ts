import type { FinishingStep } from './step.ts'
import { PDFName, PDFString } from '../library.cjs'
import { dictEntry } from '../read/objects.ts'

/**
 * States tagging, language, and that the title bar shows the title.
 *
 * PDF/UA-1 6.2-1 and PDF/A-2 6.7.2.2-1: MarkInfo with Marked true; PDF/UA-1 7.1-4: not Suspects;
 * PDF/UA-1 7.2-34 and PDF/A-2 6.7.4-1: a language for all text; PDF/UA-1 7.1-10: DisplayDocTitle.
 */
export const catalog: FinishingStep = {
  name: 'taal, titelbalk en merkteken',
  rule: 'PDF/UA-1 6.2-1, 7.1-4, 7.1-10 en 7.2-34, PDF/A-2 6.7.2.2-1 en 6.7.4-1',
  apply({ document, options }) {
    const { context } = document
    const preferences = dictEntry(document.catalog, 'ViewerPreferences') ?? context.obj({})
    preferences.set(PDFName.of('DisplayDocTitle'), context.obj(true))
    document.catalog.set(PDFName.of('ViewerPreferences'), preferences)
    document.catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }))
    document.catalog.set(PDFName.of('Lang'), PDFString.of(options.language))
  },
}
