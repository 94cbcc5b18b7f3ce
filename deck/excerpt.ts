/** Whether an excerpt leaves words of its sentence out, before it or after it: an ellipsis then stands there. */
export function cutsOf(excerpt: string, text: string): { before: boolean, after: boolean } {
  const start = text.indexOf(excerpt)
  const end = start + excerpt.length
  return {
    before: start > 0 && !/[.?!]\s*$/.test(text.slice(0, start)),
    after: end < text.length && !/[.?!]$/.test(excerpt),
  }
}
