import type { Path } from '../schema/walk.ts'
import { sentencesOf } from '../deck/text/sentences.ts'
import { withoutMarks } from '../schema/marks.ts'
import { DECEPTIVE } from '../schema/text.ts'

export interface Sentence { raw: string, words: string[], used?: boolean }

/** A text of the data; each sentence matches once, unless it may repeat. */
export interface Saying { path: Path, sentences: Sentence[], mayRepeat: boolean }

/** A word to match; a unit is a sentence within a line. */
export interface Word { text: string, line: number, startsLine: boolean, startsUnit: boolean }

/** Sentences of one saying that cover the words until `end`. */
export interface Tile { sentences: Sentence[], end: number }

// A PDF may give an apostrophe as a modifier letter.
const TYPED: [RegExp, string][] = [[/[‘’‚‛ʻʼ′`]/g, '\''], [/[“”„‟″«»]/g, '"'], [/[\u2010-\u2015−]/g, '-'], [/…/g, '...']]
const HIDDEN = new RegExp(DECEPTIVE.source, 'gv')
const ADDRESS = /^[<(]*https?:\/\/\S+$/
/** Marks that join texts, and may be lost at a text's start or end. */
const [OPENING, CLOSING] = [/^["'([]+/, /[\])"'.,;:]+$/]

/** A text's words, with quotes, dashes and spaces normalised, without addresses. */
export function wordsOf(text: string): string[] {
  const shown = text.normalize().replace(/\s/g, ' ').replace(HIDDEN, '')
  const typed = TYPED.reduce((now, [found, plain]) => now.replace(found, plain), shown)
  return typed.split(' ').filter(word => word && !ADDRESS.test(word))
}

/** The sentences of a text that have words; marks of notes are none. */
export function splitText(marked: string, language: string): Sentence[] {
  const text = withoutMarks(marked)
  return sentencesOf(text, language)
    .map(({ from, until }) => ({ raw: text.slice(from, until).trim(), words: wordsOf(text.slice(from, until)) }))
    .filter(({ words }) => words.length)
}

/** The words of a text whose first line is `line`. */
export function unitsOf(text: string, line: number, language: string): Word[] {
  return text.split('\n').flatMap((row, index) => splitText(row, language).flatMap(({ words }, place) =>
    words.map((text, at) => ({ text, line: line + index, startsLine: place + at === 0, startsUnit: at === 0 }))))
}

/** Tells whether words stand at a place, apart from marks at their ends. */
export function isSaid(words: readonly string[], all: readonly string[], from: number, opens = true, closes = true) {
  return words.every((word, index) => {
    const found = all[from + index]
    const edges = [opens && index === 0, closes && index === words.length - 1] as const
    const isEdge = found !== undefined && edges.includes(true)
    return found === word || (isEdge && bare(found, ...edges) === bare(word, ...edges))
  })
}

/** A word without the marks around it, unless it is nothing else. */
function bare(word: string, first = true, last = true): string {
  const opened = first ? word.replace(OPENING, '') : word
  return (last ? opened.replace(CLOSING, '') : opened) || word
}

/** The next start of a unit or line from a place, else the end. */
export function untilStart(words: readonly Word[], what: 'startsUnit' | 'startsLine', from: number): number {
  let at = from
  while (words[at] && !words[at]![what])
    at++
  return at
}

/**
 * Lays sayings over words, the longest first.
 * @param words to match, in units
 * @param sayings each marks its sentences as used
 * @param others more tiles at a place, such as words that need no match
 * @param inOrder prefers the order of the sayings to their length
 * @returns the starts of unmatched units, and all tiles laid
 */
export function cover(
  words: readonly Word[],
  sayings: readonly Saying[],
  others = (_: number): Tile[] => [],
  inOrder = false,
) {
  const rankOf = (saying: Saying, end: number): number =>
    2 * end - Number(saying.mayRepeat) - (inOrder ? 2 * words.length * sayings.indexOf(saying) : 0)
  const places = sayings.flatMap(saying => saying.sentences.map((_, start) => ({ saying, start })))
  const byWord = Map.groupBy(places, ({ saying, start }) => bare(saying.sentences[start]!.words[0]!))
  const texts = words.map(({ text }) => text)
  const dead = new Set<number>()
  const tiles: Tile[] = []
  const unsaid: number[] = []
  for (let at = 0; at < words.length;) {
    dead.clear()
    const found = coverFrom(at)
    tiles.push(...found ?? [])
    unsaid.push(...found ? [] : [at])
    at = found?.at(-1)?.end ?? untilStart(words, 'startsUnit', at + 1)
  }
  return { unsaid, tiles }

  /** The tiles from a place to the end of a unit. */
  function coverFrom(at: number): Tile[] | undefined {
    for (const tile of dead.has(at) ? [] : [...tilesAt(at), ...others(at)]) {
      const before = tile.sentences.map(({ used }) => used)
      tile.sentences.forEach(sentence => sentence.used = true)
      const rest = words[tile.end]?.startsUnit ?? true ? [] : coverFrom(tile.end)
      if (rest)
        return [tile, ...rest]
      tile.sentences.forEach((sentence, index) => sentence.used = before[index])
    }
    dead.add(at)
  }

  /** Unused first, then the longest, then texts that may not repeat. */
  function tilesAt(at: number): Tile[] {
    const found = (byWord.get(bare(texts[at]!)) ?? []).flatMap(({ saying, start }) => {
      const { sentences, mayRepeat } = saying
      const ends: (Tile & { rank: number })[] = []
      let [end, again] = [at, false]
      for (let index = start; index < sentences.length; index++) {
        const { words: own, used } = sentences[index]!
        if ((used && !mayRepeat) || !isSaid(own, texts, end, index === 0, index === sentences.length - 1))
          break
        end += own.length
        again ||= Boolean(used)
        ends.push({ sentences: sentences.slice(start, index + 1), end, rank: again ? -Infinity : rankOf(saying, end) })
      }
      return ends
    })
    return found.toSorted((one, other) => other.rank - one.rank)
  }
}
