import type { ErrorWords } from './wording.ts'

interface Length { length: number, fits: number }

/** Where a text sticks out: the slide or the part, the element in it, and by how much, in px. */
export interface Overflow { slide: string, element: string, overflow: number }

interface Places { places: readonly Overflow[] }

interface Characters { characters: readonly string[] }

/** Characters with their numbers, because who has no font for one cannot see it. */
function listed(characters: readonly string[]): string {
  return characters.map(character =>
    `${character} ${[...character].map(part => `U+${part.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`).join(' ')}`).join(', ')
}

/** The most places that one line names. */
const MOST_PLACES = 8

/** The places that stick out, in words; of very many only the first. */
function few(places: readonly Overflow[], size: (overflow: number) => string, more: (rest: number) => string): string {
  const named = places.slice(0, MOST_PLACES).map(({ slide, element, overflow }) => `${slide} (${element}): ${size(overflow)}`)
  const rest = places.length - named.length
  return [...named, ...(rest ? [more(rest)] : [])].join('; ')
}

/** RD5: what a good memo can still do to its slides, and slides that the memo has left behind. */
export const slideErrors = {
  RD501: {
    nl: ({ length, fits }: Length) => ({ what: `past niet op zijn dia (${length} tekens)`, mend: `kort de tekst in tot ${fits} tekens` }),
    en: ({ length, fits }: Length) => ({ what: `does not fit its slide (${length} characters)`, mend: `shorten the text to ${fits} characters` }),
  },
  RD502: {
    nl: ({ word, fits }: { word: string, fits: number }) => ({ what: `bevat een woord dat niet op een regel past ("${word}")`, mend: `schrijf het in delen van ten hoogste ${fits} tekens, met een spatie of koppelteken ertussen` }),
    en: ({ word, fits }: { word: string, fits: number }) => ({ what: `holds a word that does not fit a line ("${word}")`, mend: `write it in parts of at most ${fits} characters, with a space or hyphen between them` }),
  },
  RD503: {
    nl: ({ places }: Places) => ({ what: `Niet alle tekst past op zijn plaats. ${few(places, overflow => `${overflow} px te groot`, rest => `en nog ${rest} plaatsen`)}`, mend: 'kort de tekst van dat deel in' }),
    en: ({ places }: Places) => ({ what: `Not all text fits its place. ${few(places, overflow => `${overflow} px too large`, rest => `and ${rest} more places`)}`, mend: 'shorten the text of that part' }),
  },
  RD504: {
    nl: ({ characters }: Characters) => ({ what: `bevat een teken dat in geen enkel lettertype staat (${listed(characters)})`, mend: 'gebruik een ander teken of een woord, of installeer een lettertype dat het heeft' }),
    en: ({ characters }: Characters) => ({ what: `holds a character that no font has (${listed(characters)})`, mend: 'use another character or a word, or install a font that has it' }),
  },
  RD511: {
    nl: ({ count }: { count: number }) => ({ what: count === 1 ? 'Een pagina is niet meer wat de memo ervan maakt.' : `${count} pagina’s zijn niet meer wat de memo ervan maakt.`, mend: 'maak ze opnieuw met: npm run generate' }),
    en: ({ count }: { count: number }) => ({ what: count === 1 ? 'A page is no longer what the memo makes of it.' : `${count} pages are no longer what the memo makes of them.`, mend: 'make them again with: npm run generate' }),
  },
  RD513: {
    nl: ({ count }: { count: number }) => ({ what: count === 1 ? 'Een pagina is met de hand veranderd.' : `${count} pagina’s zijn met de hand veranderd.`, mend: 'zet de verandering in de memo, gooi de pagina weg en doe: npm run generate' }),
    en: ({ count }: { count: number }) => ({ what: count === 1 ? 'A page was changed by hand.' : `${count} pages were changed by hand.`, mend: 'put the change in the memo, delete the page and run: npm run generate' }),
  },
  // RD512 was a page that names what the memo no longer has: every command makes such pages again, or tells of them as RD511.
  RD521: {
    nl: ({ time, limit }: { time: string, limit: string }) => ({ what: `De korte versie duurt ${time} en mag ${limit} duren.`, mend: 'zet bij meer onderdelen short: false of een lagere shortSeconds' }),
    en: ({ time, limit }: { time: string, limit: string }) => ({ what: `The short version takes ${time} and may take ${limit}.`, mend: 'give more parts short: false or a lower shortSeconds' }),
  },
} satisfies Record<string, ErrorWords>
