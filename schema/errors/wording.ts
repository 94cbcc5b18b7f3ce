/** How one error is told in one language. */
export interface Wording {
  /** What is wrong. Follows the name of the field and its value: 'is leeg'. */
  what: string
  /** What a person does about it: an order, without a full stop. */
  mend: string
}

/** The languages that errors are told in: those of the memo. */
export type ErrorLanguage = 'nl' | 'en'

/** An error in every language. A function takes what varies; both take the same. */
export type ErrorWords = Record<ErrorLanguage, (params: never) => Wording>

/** Words in a row, for a person to choose from: '"a", "b" of "c"'. */
export function choice(values: readonly unknown[], or: string): string {
  const quoted = values.map(value => JSON.stringify(value))
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} ${or} ${quoted.at(-1)}`
}

/** Names in a list that stays one line to read: a dozen at most. */
export function few(names: readonly string[]): string {
  return names.length > 12 ? `${names.slice(0, 12).join(', ')}, …` : names.join(', ')
}
