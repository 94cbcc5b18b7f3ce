import type { FinishingStep } from './step.ts'
import { elementText } from '../marked-text.ts'
import { nameOutline, writeOutline } from '../outline.ts'
import { allElements } from '../structure.ts'

/**
 * Nests the outline as its document wants it, where that is otherwise than by its headings, and names the lines of
 * Chromium's own as its headings read.
 *
 * No rule of either norm; ISO 32000-1, 12.3.3 says what an outline is.
 */
export const outline: FinishingStep = {
  name: 'inhoudsopgave naast de pagina’s',
  rule: 'dia’s staan onder hun deel, koppen heten zoals ze er staan',
  apply({ document, outline, structure, texts }) {
    if (outline)
      return writeOutline(document, outline)
    const headings = [...allElements(structure())].filter(({ role }) => /^H[1-6]$/.test(role))
    nameOutline(document, headings.map(heading => elementText(heading, texts())).filter(Boolean))
  },
}
