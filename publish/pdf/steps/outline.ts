import { writeOutline } from '../outline.ts'
import type { FinishingStep } from './step.ts'

/**
 * Nests the outline as its document wants it, where that is otherwise than by its headings.
 *
 * No rule of either norm; ISO 32000-1, 12.3.3 says what an outline is.
 */
export const outline: FinishingStep = {
  name: 'inhoudsopgave naast de pagina’s',
  rule: 'dia’s staan onder hun deel',
  apply({ document, outline }) {
    if (outline)
      writeOutline(document, outline)
  },
}
