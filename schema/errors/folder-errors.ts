import type { ErrorWords } from './wording.ts'

interface Slip {
  /** The line of the file, counted from 1. */
  line: number
  /** What stands there; empty when the file ends too soon. */
  text: string
}

/** RD0: the memo's folder, before anything in it is read. */
export const folderErrors = {
  RD001: {
    nl: () => ({ what: 'Er is geen memo in deze map.', mend: 'zet de memo in data/, noem de map met --memo, of begin een nieuwe met: npm run new' }),
    en: () => ({ what: 'There is no memo in this folder.', mend: 'put the memo in data/, name its folder with --memo, or begin a new one with: npm run new' }),
  },
  RD002: {
    nl: ({ line, text }: Slip) => ({
      what: text ? `In regel ${line} staat een schrijffout, bij: ${text}` : `Het bestand houdt te vroeg op, in regel ${line}.`,
      mend: 'kijk ook een regel hoger: vaak ontbreekt een \', een komma of een haakje. Zet om een tekst rechte aanhalingstekens, en schrijf een \' ín een tekst als \\\'',
    }),
    en: ({ line, text }: Slip) => ({
      what: text ? `Line ${line} has a slip in the writing, at: ${text}` : `The file ends too soon, in line ${line}.`,
      mend: 'look at the line above too: often a \', a comma or a bracket is missing. Put straight quotes around a text, and write a \' within a text as \\\'',
    }),
  },
  RD003: {
    nl: () => ({ what: 'Het bestand geeft geen memo door.', mend: 'sluit index.ts af met: export default { language, header, … } (zie data/index.ts)' }),
    en: () => ({ what: 'The file hands over no memo.', mend: 'end index.ts with: export default { language, header, … } (see data/index.ts)' }),
  },
  RD004: {
    nl: ({ file }: { file: string }) => ({ what: `Een bestand van de memo ontbreekt: ${file}`, mend: 'zet het bestand terug, of haal de regels weg die het noemen' }),
    en: ({ file }: { file: string }) => ({ what: `A file of the memo is missing: ${file}`, mend: 'put the file back, or take out the lines that name it' }),
  },
  RD005: {
    nl: ({ name }: { name: string }) => ({ what: `De naam ${name} is niet bekend.`, mend: `is het een tekst, zet er dan aanhalingstekens om; is het een onderdeel, zet dan bovenaan index.ts: import { ${name} } from './….ts'` }),
    en: ({ name }: { name: string }) => ({ what: `The name ${name} is not known.`, mend: `if it is a text, put quotes around it; if it is a part, put at the top of index.ts: import { ${name} } from './….ts'` }),
  },
  RD006: {
    nl: () => ({ what: 'Het bestand is niet als UTF-8 opgeslagen: letters als é gaan daardoor verloren.', mend: 'sla het opnieuw op met codering UTF-8, en kijk de letters met accenten na' }),
    en: () => ({ what: 'The file was not saved as UTF-8: letters such as é are lost by that.', mend: 'save it again with encoding UTF-8, and look the accented letters over' }),
  },
  RD007: {
    nl: ({ reason }: { reason: string }) => ({ what: `De memo is niet te lezen: ${reason}`, mend: 'haal weg wat geen tekst, getal, lijst of groep velden is; een memo bevat geen opdrachten' }),
    en: ({ reason }: { reason: string }) => ({ what: `The memo cannot be read: ${reason}`, mend: 'take out what is not a text, number, list or group of fields; a memo holds no commands' }),
  },
} satisfies Record<string, ErrorWords>
