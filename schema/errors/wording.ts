/** The words of one error in one language. */
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

/** A slip in the writing of a file. */
export interface Slip {
  /** The line of the file, counted from 1. */
  line: number
  /** The text there; empty when the file ends too soon. */
  text: string
  /** A text within curly quotes, or one that its line does not end. */
  cause?: 'curly' | 'open'
}

/** A text that sticks out: the slide or the part, the element in it, and the excess, px. */
export interface Overflow { slide: string, element: string, overflow: number }

export interface Optional { isOptional: boolean }
export interface Least extends Optional { least: number }
/** The time of the short version, in all and a section, the longest first. */
export interface TooLong {
  time: string
  limit: string
  over: string
  sections: readonly { title: string, time: string }[]
  first: string
}

export interface Cells { cells: number, columns: number }
export interface Choice { field: string, values: readonly string[] }
export interface Known { known: readonly string[] }
export interface Length { length: number, fits: number }
export interface Limit { limit: number }
export interface Mark { mark: string }
export interface Places { places: readonly Overflow[] }
/** Words of the data that memo.md has otherwise, in a line. */
export interface Changed { said: string, received: string, line: number }
/** Words of the data that memo.md lacks. */
export interface Said { said: string }
/** Words that do not stand in another text, from one of them on. */
export interface Stray { of: Quoted, from: string }
export interface Years { first: number, last: number }

/** Words in a row, for a person to choose from: '"a", "b" of "c"'. */
export function choice(values: readonly unknown[], or: string): string {
  const quoted = values.map(value => JSON.stringify(value))
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} ${or} ${quoted.at(-1)}`
}

/** Names in a list that stays one line to read: a dozen at most. */
export function few(names: readonly string[]): string {
  return names.length > 12 ? `${names.slice(0, 12).join(', ')}, …` : names.join(', ')
}

/** Characters with their numbers, because who has no font for one cannot see it. */
export function listed(characters: readonly string[]): string {
  return characters.map(character =>
    `${character} ${[...character].map(part => `U+${part.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`).join(' ')}`).join(', ')
}

/** The most places that one line names. */
const MOST_PLACES = 8

/** The places that stick out, in words; of very many only the first. */
export function placesIn(
  places: readonly Overflow[],
  size: (overflow: number) => string,
  more: (rest: number) => string,
): string {
  const named = places.slice(0, MOST_PLACES).map(({ slide, element, overflow }) => `${slide} (${element}): ${size(overflow)}`)
  const rest = places.length - named.length
  return [...named, ...(rest ? [more(rest)] : [])].join('; ')
}
