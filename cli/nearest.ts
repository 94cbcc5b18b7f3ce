/** The word nearest to a mistyped one; undefined when none is near. */
export function nearest(typed: string, words: readonly string[]): string | undefined {
  const [best] = words
    .map(word => ({ word, distance: editDistance(typed, word) }))
    .toSorted((a, b) => a.distance - b.distance)
  return best && best.distance <= Math.ceil(best.word.length / 3) ? best.word : undefined
}

/** Levenshtein's distance: how many letters to add, drop or replace. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1]
    for (let at = 1; at <= to.length; at++)
      next.push(Math.min(row[at]! + 1, next[at - 1]! + 1, row[at - 1]! + (letter === to[at - 1] ? 0 : 1)))
    row = next
  }
  return row.at(-1)!
}
