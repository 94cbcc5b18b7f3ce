/** A text of ours with a capital at its start, for where it stands alone. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Whether a text begins in the middle of its sentence: a quotation of it then starts with an ellipsis. */
export function beginsMidSentence(text: string): boolean {
  return /^\p{Ll}/u.test(text)
}

/** Whether an excerpt leaves words of its sentence out, before it or after it: an ellipsis then stands there. */
export function cutsOf(excerpt: string, text: string): { before: boolean, after: boolean } {
  const start = text.indexOf(excerpt)
  const end = start + excerpt.length
  return {
    before: start > 0 && !/[.?!]\s*$/.test(text.slice(0, start)),
    after: end < text.length && !/[.?!]$/.test(excerpt),
  }
}

/** A title as the lines it is shown in: up to and with its first dash, then the rest. Together they are the title. */
export function titleLines(title: string): string[] {
  return /^(.*? [-–—] )?(.*)$/.exec(title)!.slice(1).filter(Boolean)
}

/** What stands between paragraphs that are measured and divided as one text. A text of the memo never holds it. */
export const BREAK = '\n'

/** The paragraphs of a stretch of the text that they are together, all of it unless said. */
export function paragraphsWithin(paragraphs: readonly string[], from?: number, until?: number): string[] {
  return paragraphs.join(BREAK).slice(from, until).trim().split(BREAK).filter(Boolean)
}
