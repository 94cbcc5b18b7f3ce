/** The mark of a footnote in a text of the memo: `[^1]`. */
export const MARKS = /\[\^([^\]\s]+)\]/g

/** A text without footnote marks, as spoken and in titles. */
export function withoutMarks(text: string): string {
  return text.replace(MARKS, '')
}
