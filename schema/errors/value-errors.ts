import type { ErrorWords } from './wording.ts'

interface Character { character: string }
interface Limit { limit: number }
interface Years { first: number, last: number }

/** RD2: a text that cannot be shown as it is. RD3: an id, date, address, time or language that is none. */
export const valueErrors = {
  RD201: {
    nl: () => ({ what: 'is leeg', mend: 'vul een tekst in, of laat het veld weg als het mag ontbreken' }),
    en: () => ({ what: 'is empty', mend: 'fill in a text, or leave the field out if it may be missing' }),
  },
  RD202: {
    nl: () => ({ what: 'begint of eindigt met een spatie', mend: 'haal de spatie weg' }),
    en: () => ({ what: 'begins or ends with a space', mend: 'take the space out' }),
  },
  RD203: {
    nl: ({ character }: Character) => ({ what: `bevat een teken dat niet te zien is (${character})`, mend: 'haal het teken weg; een nieuwe alinea is een nieuw element in de lijst' }),
    en: ({ character }: Character) => ({ what: `holds a character that cannot be seen (${character})`, mend: 'take the character out; a new paragraph is a new element of the list' }),
  },
  RD204: {
    nl: () => ({ what: 'bevat een half teken', mend: 'typ het teken opnieuw' }),
    en: () => ({ what: 'holds half a character', mend: 'type the character again' }),
  },
  RD301: {
    nl: () => ({ what: 'is geen geldige id', mend: 'gebruik alleen kleine letters, cijfers en losse koppeltekens, zoals "slimme-cameras"' }),
    en: () => ({ what: 'is not a valid id', mend: 'use only small letters, digits and single hyphens, such as "smart-cameras"' }),
  },
  RD302: {
    nl: ({ limit }: Limit) => ({ what: `is langer dan ${limit} tekens`, mend: 'kies een kortere id' }),
    en: ({ limit }: Limit) => ({ what: `is longer than ${limit} characters`, mend: 'choose a shorter id' }),
  },
  RD303: {
    nl: () => ({ what: 'is geen bestaande datum', mend: 'schrijf jaar, maand en dag, zoals 2022-03-21' }),
    en: () => ({ what: 'is not a day that exists', mend: 'write year, month and day, such as 2022-03-21' }),
  },
  RD304: {
    nl: () => ({ what: 'is geen bestaand jaar, maand of dag', mend: 'schrijf het als 2022, 2022-03 of 2022-03-21' }),
    en: () => ({ what: 'is not a year, month or day that exists', mend: 'write it as 2022, 2022-03 or 2022-03-21' }),
  },
  RD305: {
    nl: () => ({ what: 'is geen webadres', mend: 'neem het hele adres over uit de browser; het begint met http:// of https://' }),
    en: () => ({ what: 'is not a web address', mend: 'copy the whole address from the browser; it begins with http:// or https://' }),
  },
  RD306: {
    nl: () => ({ what: 'bevat een spatie of een teken dat niet te zien is', mend: 'neem het adres opnieuw over uit de browser' }),
    en: () => ({ what: 'holds a space or a character that cannot be seen', mend: 'copy the address from the browser again' }),
  },
  RD307: {
    nl: () => ({ what: 'is geen heel getal', mend: 'rond af op hele seconden' }),
    en: () => ({ what: 'is not a whole number', mend: 'round it to whole seconds' }),
  },
  RD308: {
    nl: ({ limit }: Limit) => ({ what: 'is te kort', mend: `geef de dia ${limit} seconden of meer` }),
    en: ({ limit }: Limit) => ({ what: 'is too short', mend: `give the slide ${limit} seconds or more` }),
  },
  RD309: {
    nl: ({ limit }: Limit) => ({ what: 'is te lang', mend: `geef de dia ${limit} seconden (${limit / 60} minuten) of minder` }),
    en: ({ limit }: Limit) => ({ what: 'is too long', mend: `give the slide ${limit} seconds (${limit / 60} minutes) or less` }),
  },
  RD310: {
    nl: () => ({ what: 'is geen taalcode', mend: 'schrijf een code zoals "nl", "en" of "fr"' }),
    en: () => ({ what: 'is not a language code', mend: 'write a code such as "nl", "en" or "fr"' }),
  },
  RD311: {
    nl: ({ limit }: Limit) => ({ what: `is langer dan ${limit} tekens`, mend: 'neem het adres over zonder wat er na ? of # staat, of zoek een kortere pagina' }),
    en: ({ limit }: Limit) => ({ what: `is longer than ${limit} characters`, mend: 'copy the address without what follows ? or #, or look for a shorter page' }),
  },
  RD312: {
    nl: ({ first, last }: Years) => ({ what: `ligt niet in de jaren ${first} tot en met ${last}`, mend: 'verbeter het jaar, in vier cijfers' }),
    en: ({ first, last }: Years) => ({ what: `is not within the years ${first} to ${last}`, mend: 'mend the year, in four digits' }),
  },
} satisfies Record<string, ErrorWords>
