import type { ErrorWords } from './wording.ts'

interface Reason { reason: string }

/** RD0: the memo's folder, before anything in it is read. */
export const folderErrors = {
  RD001: {
    nl: () => ({ what: 'Er is geen memo in deze map.', mend: 'zet de memo in data/, noem de map met --memo, of begin een nieuwe met: npm run new' }),
    en: () => ({ what: 'There is no memo in this folder.', mend: 'put the memo in data/, name its folder with --memo, or begin a new one with: npm run new' }),
  },
  RD002: {
    nl: ({ reason }: Reason) => ({ what: `De memo is niet te lezen: ${reason}`, mend: 'verbeter de schrijffout in dat bestand (vaak een aanhalingsteken, komma of haakje); de editor wijst hem aan' }),
    en: ({ reason }: Reason) => ({ what: `The memo cannot be read: ${reason}`, mend: 'mend the typing error in that file (often a quote, a comma or a bracket); the editor points it out' }),
  },
  RD003: {
    nl: () => ({ what: 'Het bestand geeft geen memo door.', mend: 'sluit index.ts af met: export default { language, header, … } (zie data/index.ts)' }),
    en: () => ({ what: 'The file hands over no memo.', mend: 'end index.ts with: export default { language, header, … } (see data/index.ts)' }),
  },
  RD004: {
    nl: ({ file }: { file: string }) => ({ what: `Een bestand van de memo ontbreekt: ${file}`, mend: 'zet het bestand terug, of haal de regels weg die het noemen' }),
    en: ({ file }: { file: string }) => ({ what: `A file of the memo is missing: ${file}`, mend: 'put the file back, or take out the lines that name it' }),
  },
} satisfies Record<string, ErrorWords>
