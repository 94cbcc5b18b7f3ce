/** The longest word taken whole; longer ones are compounds, as in Dutch. */
const LONGEST = 9
const FIRST_HALF = 5

/** Words of four letters or more, and abbreviations; function words stay. */
const REPLACED = /\p{L}{4,}|\p{Lu}{2,}/gu

/** Replaces words by others of equal length, the same for each variant. */
export type VaryWords = (text: string, variant: number) => string

/**
 * Makes a {@link VaryWords} with words from these texts.
 * A word becomes the same one throughout a variant: quotations still match.
 */
export function varyWordsWith(texts: readonly string[]): VaryWords {
  const words = wordsByLength(texts)
  const wordOf = (length: number, seed: string): string => {
    if (length > LONGEST)
      return wordOf(FIRST_HALF, seed) + wordOf(length - FIRST_HALF, `${seed}+`)
    const known = words[length]
    return known ? known[hash(seed) % known.length]! : seed.slice(0, length)
  }
  return (text, variant) => text.replace(REPLACED, (word) => {
    const other = wordOf(word.length, `${word.toLowerCase()} ${variant}`)
    return inCaseOf(word, other)
  })
}

function wordsByLength(texts: readonly string[]): string[][] {
  const words: string[][] = []
  for (const word of new Set(texts.join(' ').toLowerCase().match(/\p{L}+/gu)))
    (words[word.length] ??= []).push(word)
  return words
}

function inCaseOf(example: string, word: string): string {
  const [first = ''] = word
  if (example === example.toUpperCase())
    return word.toUpperCase()
  return /^\p{Lu}/u.test(example) ? first.toUpperCase() + word.slice(first.length) : word
}

/** FNV-1a: http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(text: string): number {
  let value = 0x811C9DC5
  for (const character of text)
    value = Math.imul(value ^ character.codePointAt(0)!, 0x01000193)
  return value >>> 0
}
