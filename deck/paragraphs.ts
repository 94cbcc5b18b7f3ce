/** What stands between two paragraphs that are measured and divided as one text. A text of the memo never holds it. */
export const BREAK = '\n'

/** Paragraphs as one text. */
export function joined(paragraphs: readonly string[]): string {
  return paragraphs.join(BREAK)
}

/** The paragraphs of a stretch of the joined text, all of it unless said. */
export function paragraphsWithin(paragraphs: readonly string[], from?: number, until?: number): string[] {
  return joined(paragraphs).slice(from, until).trim().split(BREAK).filter(Boolean)
}
