export interface Wording {
  /** The fault. Follows the name of the field and its value: 'is leeg'. */
  what: string
  /** The remedy: an order, without a full stop. */
  mend: string
}

/** The languages that errors are told in: those of the memo. */
export type ErrorLanguage = 'nl' | 'en'

/** Kinds of value, as a person sees them in the file. */
export type Kind = 'text' | 'list' | 'group' | 'number'

/** Texts in which words must stand literally. */
export type Quoted = 'annotation' | 'listed' | 'text' | 'lines'

/** A text that overflows: its slide or part, its element, and the excess, px. */
export interface Overflow { slide: string, element: string, overflow: number }

/** Words in a row, for a person to choose from: '"a", "b" of "c"'. */
export function choice(values: readonly unknown[], or: string): string {
  const quoted = values.map(value => JSON.stringify(value))
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} ${or} ${quoted.at(-1)}`
}

/** Names on one line: a dozen at most. */
export function few(names: readonly string[]): string {
  return names.length > 12 ? `${names.slice(0, 12).join(', ')}, …` : names.join(', ')
}

/** Characters with their code points, since a font may lack them. */
export function listed(characters: readonly string[]): string {
  return characters.map(character =>
    `${character} ${[...character].map(part => `U+${part.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`).join(' ')}`).join(', ')
}

/** The most places that one line names. */
const MOST_PLACES = 8

/** The overflowing places in words, of many only the first. */
export function placesIn(
  places: readonly Overflow[],
  size: (overflow: number) => string,
  more: (rest: number) => string,
): string {
  const named = places.slice(0, MOST_PLACES).map(({ slide, element, overflow }) => `${slide} (${element}): ${size(overflow)}`)
  const rest = places.length - named.length
  return [...named, ...(rest ? [more(rest)] : [])].join('; ')
}
