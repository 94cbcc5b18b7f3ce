import type { ErrorWords, Wording } from './wording.ts'
import { choice, few } from './wording.ts'

/** What a field may hold, as a person sees it in the file. */
export type Kind = 'text' | 'list' | 'group' | 'number'

const KINDS_NL: Record<Kind, Wording & { article: string }> = {
  text: { article: 'een tekst', what: 'tekst', mend: 'schrijf één tekst tussen aanhalingstekens' },
  list: { article: 'een lijst', what: 'lijst', mend: 'zet blokhaken om de onderdelen: [ … ]' },
  group: { article: 'een groep velden', what: 'groep velden', mend: 'zet accolades om de velden: { … }' },
  number: { article: 'een getal', what: 'getal', mend: 'schrijf het met cijfers, zonder aanhalingstekens' },
}

const KINDS_EN: Record<Kind, Wording & { article: string }> = {
  text: { article: 'a text', what: 'text', mend: 'write one text between quotes' },
  list: { article: 'a list', what: 'list', mend: 'put square brackets around its elements: [ … ]' },
  group: { article: 'a group of fields', what: 'group of fields', mend: 'put braces around its fields: { … }' },
  number: { article: 'a number', what: 'number', mend: 'write it in digits, without quotes' },
}

interface Known { known: readonly string[] }
interface Choice { field: string, values: readonly string[] }

/** RD1: a part or field that is missing, unknown or of the wrong kind. */
export const shapeErrors = {
  RD101: {
    nl: ({ part }: { part?: string }) => ({ what: 'ontbreekt', mend: part ? `schrijf het als export const ${part} = …, en noem ${part} in de lijst van index.ts` : 'voeg dit onderdeel toe: zie docs/eigen-memo.md' }),
    en: ({ part }: { part?: string }) => ({ what: 'is missing', mend: part ? `write it as export const ${part} = …, and name ${part} in the list of index.ts` : 'add this part: see docs/eigen-memo.md' }),
  },
  RD102: {
    nl: ({ kind }: { kind: Kind }) => ({ what: 'ontbreekt', mend: `vul ${KINDS_NL[kind].article} in` }),
    en: ({ kind }: { kind: Kind }) => ({ what: 'is missing', mend: `fill in ${KINDS_EN[kind].article}` }),
  },
  RD103: {
    nl: ({ kind }: { kind: Kind }) => ({ what: `is geen ${KINDS_NL[kind].what}`, mend: KINDS_NL[kind].mend }),
    en: ({ kind }: { kind: Kind }) => ({ what: `is not a ${KINDS_EN[kind].what}`, mend: KINDS_EN[kind].mend }),
  },
  RD104: {
    nl: ({ known }: Known) => ({ what: 'is een onbekend veld', mend: `haal het weg of verbeter de naam; hier kunnen staan: ${few(known)}` }),
    en: ({ known }: Known) => ({ what: 'is an unknown field', mend: `take it out or mend its name; these can stand here: ${few(known)}` }),
  },
  RD105: {
    nl: ({ least }: { least: number }) => ({ what: 'heeft te weinig onderdelen', mend: `geef er ten minste ${least}, of laat het veld weg als het mag ontbreken` }),
    en: ({ least }: { least: number }) => ({ what: 'has too few elements', mend: `give at least ${least}, or leave the field out if it may be missing` }),
  },
  RD106: {
    nl: ({ most }: { most: number }) => ({ what: 'heeft te veel onderdelen', mend: `geef er ten hoogste ${most}` }),
    en: ({ most }: { most: number }) => ({ what: 'has too many elements', mend: `give at most ${most}` }),
  },
  RD107: {
    nl: ({ values }: { values: readonly unknown[] }) => ({ what: 'is geen bekende waarde', mend: `kies ${choice(values, 'of')}` }),
    en: ({ values }: { values: readonly unknown[] }) => ({ what: 'is not a known value', mend: `choose ${choice(values, 'or')}` }),
  },
  RD108: {
    nl: () => ({ what: 'is niet wat hier hoort', mend: 'vergelijk het met hetzelfde veld in data/' }),
    en: () => ({ what: 'is not what belongs here', mend: 'compare it with the same field in data/' }),
  },
  RD109: {
    nl: ({ values }: { values: readonly unknown[] }) => ({ what: 'ontbreekt', mend: `kies ${choice(values, 'of')}` }),
    en: ({ values }: { values: readonly unknown[] }) => ({ what: 'is missing', mend: `choose ${choice(values, 'or')}` }),
  },
  RD110: {
    nl: ({ field, values }: Choice) => ({ what: `hoort niet bij deze ${field}`, mend: `haal het weg, of kies voor ${field} ${choice(values, 'of')}` }),
    en: ({ field, values }: Choice) => ({ what: `does not go with this ${field}`, mend: `take it out, or choose for ${field} ${choice(values, 'or')}` }),
  },
} satisfies Record<string, ErrorWords>
