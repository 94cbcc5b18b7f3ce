/** Capitalises a text of ours, for where it stands alone. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** True for a text that begins mid-sentence: an ellipsis precedes it. */
export function beginsMidSentence(text: string): boolean {
  return /^\p{Ll}/u.test(text)
}

/** The sides on which an excerpt cuts its sentence, for an ellipsis. */
export function cutsOf(excerpt: string, text: string): { before: boolean, after: boolean } {
  const start = text.indexOf(excerpt)
  const end = start + excerpt.length
  return {
    before: start > 0 && !/[.?!]\s*$/.test(text.slice(0, start)),
    after: end < text.length && !/[.?!]$/.test(excerpt),
  }
}

/** Splits a title at its first dash, which two letter sizes replace. */
export function titleLines(title: string): [title: string, subtitle: string] {
  const [first = '', ...rest] = title.split(/ [-–—] (.*)/s)
  return [first, rest[0] ?? '']
}

/** Words that a number belongs to. */
const BEFORE_NUMBER = 'hoofdstuk|artikel|paragraaf|bijlage|pagina|figuur|tabel|lid|dilemma|dia|chapter|article|section|page|figure|table|slide'
const AFTER_NUMBER = 'euro|procent|miljoen|miljard|uur|minuten|jaar|km|m²|januari|februari|maart|april|mei|juni|juli|augustus|september'
  + '|oktober|november|december|percent|million|billion|hours|minutes|years|January|February|March|May|June|July|August|October'

/** Replacements keep the text's length, so that ranges stay valid. */
const TYPOGRAPHY: readonly (readonly [RegExp, string])[] = [
  // A letter was left out: 's morgens, 't.
  [/(?<![\p{L}\p{N}])'(?=[stnkm]\b)/gu, '’'],
  [/(?<![\p{L}\p{N}.,!?)…])'(?=[\p{L}\p{N}(])/gu, '‘'],
  [/'/g, '’'],
  [/(?<![\p{L}\p{N}.,!?)…])"(?=[\p{L}\p{N}(])/gu, '“'],
  [/"/g, '”'],
  [/(?<= )-(?= )/g, '–'],
  [/(?<=\b\d{4})-(?=\d{4}\b)/g, '–'],
  [/(?<=[€§]) (?=\d)/g, '\u00A0'],
  [/(?<=\d) (?=%)/g, '\u00A0'],
  [new RegExp(`(?<=\\b(?:${BEFORE_NUMBER}|nr\\.|art\\.)) (?=\\d)`, 'gi'), '\u00A0'],
  [new RegExp(`(?<=\\d) (?=(?:${AFTER_NUMBER})\\b)`, 'g'), '\u00A0'],
  // Abbreviations and initials: m.n. hoofdstuk, J. de Vries.
  [/(?<=(?<!\p{L})(?:\p{L}\.){2,}) (?=[\p{L}\p{N}])/gu, '\u00A0'],
  [/(?<=(?<![\p{L}.])\p{Lu}\.) (?=\p{L})/gu, '\u00A0'],
  [/(?<=\p{Lu}) (?=& \p{Lu}(?!\p{L}))|(?<=\p{Lu}[ \u00A0]&) (?=\p{Lu}(?!\p{L}))/gu, '\u00A0'],
  [/ (?=[–—] )/g, '\u00A0'],
]

/** Typesets a text: curly quotes, dashes, no-break spaces. Keeps its length. */
export function typeset(text: string): string {
  return TYPOGRAPHY.reduce((set, [found, instead]) => set.replace(found, instead), text)
}

/** A short compound, or two years: a narrow column holds it. */
const COMPOUND = /(?<!\S)(?=\S{3,12}(?!\S))(\S*[\p{L}\p{N}][-–](?=[\p{L}\p{N}])\S*)/u

/** Splits off compounds that stay on one line, as the odd elements. */
export function compoundsOf(text: string): string[] {
  return text.split(COMPOUND)
}

/** Most characters kept together at the end of a large text. */
const MOST_AT_END = 32

/** Keeps the last three words of a large text together. Keeps its length. */
export function withoutWidow(text: string): string {
  const end = /(?<= )\S+ \S+ \S+$/.exec(text)?.[0]
  return end && end.length <= MOST_AT_END ? text.slice(0, -end.length) + end.replaceAll(' ', '\u00A0') : text
}

/** Splits a text around its first emphasis, with the punctuation after it. */
export function emphasisIn(
  text: string,
  emphasis: string | undefined,
): { before: string, big: string, after: string } | undefined {
  const start = emphasis ? text.indexOf(emphasis) : -1
  if (!emphasis || start < 0)
    return undefined
  const end = start + emphasis.length + /^[.,;:!?…’”'")]*/.exec(text.slice(start + emphasis.length))![0].length
  return { before: text.slice(0, start).trim(), big: text.slice(start, end), after: text.slice(end).trim() }
}

/** Separates paragraphs measured as one text; no memo text contains it. */
export const BREAK = '\n'

/** The paragraphs within a range of their joined text, by default all. */
export function paragraphsWithin(paragraphs: readonly string[], from?: number, until?: number): string[] {
  return paragraphs.join(BREAK).slice(from, until).trim().split(BREAK).filter(Boolean)
}
