/** The mark of a footnote in a text of the memo: `[^1]`. */
export const MARKS = /\[\^([^\]\s]+)\]/g

/** A text without the marks of its footnotes: as it is spoken, and as a title has it. */
export function withoutMarks(text: string): string {
  return text.replace(MARKS, '')
}
