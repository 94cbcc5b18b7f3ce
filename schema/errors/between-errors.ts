import type { ErrorWords } from './wording.ts'
import { few } from './wording.ts'

/** Where words must stand literally. */
export type Quoted = 'annotation' | 'listed' | 'text' | 'lines'

const QUOTED_NL: Record<Quoted, string> = {
  annotation: 'de annotatie (annotation)',
  listed: 'de regel uit de memo (listed)',
  text: 'de tekst (text)',
  lines: 'de contactregels (lines)',
}

const QUOTED_EN: Record<Quoted, string> = {
  annotation: 'the annotation',
  listed: 'the line of the memo (listed)',
  text: 'the text',
  lines: 'the contact lines (lines)',
}

interface Known { known: readonly string[] }

/** RD4: parts of the memo that do not go together. */
export const betweenErrors = {
  RD401: {
    nl: () => ({ what: 'is al gebruikt', mend: 'geef ieder onderdeel een eigen id' }),
    en: () => ({ what: 'is in use already', mend: 'give each element an id of its own' }),
  },
  RD402: {
    nl: ({ known }: Known) => ({ what: 'is geen bekend onderwerp', mend: `kies een id uit topics.ts: ${few(known)}` }),
    en: ({ known }: Known) => ({ what: 'is not a known topic', mend: `choose an id from topics.ts: ${few(known)}` }),
  },
  RD403: {
    nl: ({ known }: Known) => ({ what: 'is geen bekende bron', mend: `kies een id uit sources.ts: ${few(known)}` }),
    en: ({ known }: Known) => ({ what: 'is not a known source', mend: `choose an id from sources.ts: ${few(known)}` }),
  },
  RD404: {
    nl: () => ({ what: 'heeft geen enkele bron', mend: 'voeg een bron toe of haal het onderwerp weg' }),
    en: () => ({ what: 'has not a single source', mend: 'add a source or take the topic out' }),
  },
  // RD405 was an id that could also be the address of another topic's second slide: addresses tell those apart by themselves.
  RD406: {
    nl: ({ of }: { of: Quoted }) => ({ what: `staat niet letterlijk in ${QUOTED_NL[of]}`, mend: `neem woorden over uit ${QUOTED_NL[of]}` }),
    en: ({ of }: { of: Quoted }) => ({ what: `does not stand literally in ${QUOTED_EN[of]}`, mend: `copy words from ${QUOTED_EN[of]}` }),
  },
  RD407: {
    nl: () => ({ what: 'zijn samen niet het eind van de tekst', mend: 'neem de laatste zinnen van de tekst over, in hun volgorde' }),
    en: () => ({ what: 'are together not the end of the text', mend: 'copy the last sentences of the text, in their order' }),
  },
  RD408: {
    nl: () => ({ what: 'komt in de memo niet voor', mend: 'neem de woorden letterlijk over of haal de regel weg' }),
    en: () => ({ what: 'does not occur in the memo', mend: 'copy the words literally or take the line out' }),
  },
  RD409: {
    nl: () => ({ what: 'staat nergens in de memo', mend: 'neem de tikfout letterlijk over of haal de verbetering weg' }),
    en: () => ({ what: 'stands nowhere in the memo', mend: 'copy the typing error literally or take the correction out' }),
  },
} satisfies Record<string, ErrorWords>
