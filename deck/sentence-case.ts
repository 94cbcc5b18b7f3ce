/** A text of ours with a capital at its start, for where it stands alone. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Whether a text begins in the middle of its sentence: a quotation of it then starts with an ellipsis. */
export function beginsMidSentence(text: string): boolean {
  return /^\p{Ll}/u.test(text)
}
