/** Long words are made of shorter ones, as Dutch does: two of these lengths give enough of them. */
const LONGEST = 9
const FIRST_HALF = 5

/** Shorter words hold a sentence together and stay, but for abbreviations. */
const REPLACED = /\p{L}{4,}|\p{Lu}{2,}/gu

/** Gives a text other words of the same length, the same ones for the same number. */
export type VaryWords = (text: string, variant: number) => string

/**
 * Makes a {@link VaryWords} that takes its words from these texts.
 * A word becomes the same one throughout a variant, so a quotation stays one.
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
