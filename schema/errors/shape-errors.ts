import type { ErrorWords, Wording } from './wording.ts'
import { choice } from './wording.ts'

/** What a field may hold, as a person sees it in the file. */
export type Kind = 'text' | 'list' | 'group' | 'number'

const KINDS_NL: Record<Kind, Wording & { article: string }> = {
  text: { article: 'een tekst', what: 'tekst', mend: 'zet er aanhalingstekens om' },
  list: { article: 'een lijst', what: 'lijst', mend: 'zet blokhaken om de onderdelen: [ … ]' },
  group: { article: 'een groep velden', what: 'groep velden', mend: 'zet accolades om de velden: { … }' },
  number: { article: 'een getal', what: 'getal', mend: 'schrijf het met cijfers, zonder aanhalingstekens' },
}

const KINDS_EN: Record<Kind, Wording & { article: string }> = {
  text: { article: 'a text', what: 'text', mend: 'put quotes around it' },
  list: { article: 'a list', what: 'list', mend: 'put square brackets around its elements: [ … ]' },
  group: { article: 'a group of fields', what: 'group of fields', mend: 'put braces around its fields: { … }' },
  number: { article: 'a number', what: 'number', mend: 'write it in digits, without quotes' },
}

/** RD1: a part or field that is missing, unknown or of the wrong kind. */
export const shapeErrors = {
  RD101: {
    nl: () => ({ what: 'ontbreekt', mend: 'voeg dit onderdeel toe: zie docs/eigen-memo.md' }),
    en: () => ({ what: 'is missing', mend: 'add this part: see docs/eigen-memo.md' }),
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
    nl: () => ({ what: 'is een onbekend veld', mend: 'haal het weg of verbeter de naam' }),
    en: () => ({ what: 'is an unknown field', mend: 'take it out or mend its name' }),
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
} satisfies Record<string, ErrorWords>
