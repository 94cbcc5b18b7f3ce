import type { Path } from '../schema/walk.ts'
import { sentencesOf } from '../deck/text/sentences.ts'
import { withoutMarks } from '../schema/marks.ts'
import { DECEPTIVE } from '../schema/text.ts'

/** A sentence as it stands in its text, and its words. */
export interface Sentence { raw: string, words: string[], used?: boolean }

/** A text that can say some words: once, unless it may be said again. */
export interface Saying { path: Path, sentences: Sentence[], mayRepeat: boolean, onlyRepeats: boolean }

/** A word to be said: sayings may begin where a unit does. */
export interface Word { text: string, line: number, startsLine: boolean, startsUnit: boolean }

/** Whole sentences of one saying that are the words until `end`. */
export interface Tile { saying: Saying, sentences: Sentence[], end: number }

/** Words that need not be said: the place after those from `at`; and other tiles than the same words. */
export interface Allowed { skips: (at: number) => number[], others: (at: number) => Tile[] }

const TYPED: [RegExp, string][] = [[/[‘’‚‛′`]/g, '\''], [/[“”„‟″«»]/g, '"'], [/[‐-―−]/g, '-'], [/…/g, '...']]
const HIDDEN = new RegExp(DECEPTIVE.source, 'gv')
const ADDRESS = /^[<(]*https?:\/\/\S+$/
/** Marks that may be lost where a text begins or ends: they join it to the next. */
const [OPENING, CLOSING] = [/^["'([]+/, /[\])"'.,;:]+$/]

/** The words of a text, however its quotes, dashes and spaces were typed; marks of notes and addresses are none. */
function wordsOf(text: string): string[] {
  const shown = withoutMarks(text).normalize().replace(/\s/g, ' ').replace(HIDDEN, '')
  const typed = TYPED.reduce((now, [found, plain]) => now.replace(found, plain), shown)
  return typed.split(' ').filter(word => word && !ADDRESS.test(word))
}

/** The sentences of a text that have words. */
export function splitText(text: string, language: string): Sentence[] {
  return sentencesOf(text, language).map(({ from, until }) => {
    const raw = text.slice(from, until).trim()
    return { raw, words: wordsOf(raw) }
  }).filter(({ words }) => words.length)
}

/** The words of a text of several lines, the first of which is `line`: a unit for each sentence, at most a line. */
export function unitsOf(text: string, line: number, language: string): Word[] {
  return text.split('\n').flatMap((row, index) => splitText(row, language).flatMap(({ words }, place) => words.map((text, at) =>
    ({ text, line: line + index, startsLine: place + at === 0, startsUnit: at === 0 }))))
}

/** Tells whether words are the same from a place, but for marks around the first where they open, and the last. */
export function isSaid(words: readonly string[], all: readonly Word[], from: number, opens: boolean, closes: boolean): boolean {
  return words.every((word, index) => {
    const found = all[from + index]?.text
    const [first, last] = [opens && index === 0, closes && index === words.length - 1]
    return found === word || ((first || last) && found !== undefined && bare(found, first, last) === bare(word, first, last))
  })
}

/** A word without the marks before it, after it or both, unless it is nothing else. */
function bare(word: string, first = true, last = true): string {
  const opened = first ? word.replace(OPENING, '') : word
  return (last ? opened.replace(CLOSING, '') : opened) || word
}

/** Lays sayings over words, the longest first. Returns the places where units begin that are not said, and all tiles. */
export function cover(words: readonly Word[], sayings: readonly Saying[], allowed?: Allowed): { unsaid: number[], tiles: Tile[] } {
  const byWord = new Map<string, [Saying, number][]>()
  for (const saying of sayings.filter(({ onlyRepeats }) => !onlyRepeats)) {
    saying.sentences.forEach(({ words: [first = ''] }, index) => {
      const key = bare(first)
      byWord.set(key, [...byWord.get(key) ?? [], [saying, index]])
    })
  }
  const tiles: Tile[] = []
  const unsaid: number[] = []
  const dead = new Set<number>()
  for (let at = 0; at < words.length;) {
    dead.clear()
    const found = coverFrom(at)
    tiles.push(...found ?? [])
    if (!found)
      unsaid.push(at)
    at = untilStart(words, 'startsUnit', found?.at(-1)?.end ?? at + 1)
  }
  return { unsaid, tiles }

  /** The tiles from a place to the end of its unit, or of a later one. */
  function coverFrom(at: number): Tile[] | undefined {
    if (dead.has(at))
      return undefined
    const rest = (end: number): Tile[] | undefined => words[end]?.startsUnit ?? true ? [] : coverFrom(end)
    for (const tile of tilesAt(at)) {
      const before = tile.sentences.map(({ used }) => used)
      tile.sentences.forEach(sentence => sentence.used = true)
      const more = rest(tile.end)
      if (more)
        return [tile, ...more]
      tile.sentences.forEach((sentence, index) => sentence.used = before[index])
    }
    for (const end of allowed?.skips(at) ?? []) {
      const more = rest(end)
      if (more)
        return more
    }
    dead.add(at)
  }

  function tilesAt(at: number): Tile[] {
    const found = (byWord.get(bare(words[at]!.text)) ?? []).flatMap(([saying, start]) => {
      const { sentences, mayRepeat } = saying
      const ends: Tile[] = []
      let end = at
      for (let index = start; index < sentences.length; index++) {
        const { words: own, used } = sentences[index]!
        if ((used && !mayRepeat) || !isSaid(own, words, end, index === 0, index === sentences.length - 1))
          break
        end += own.length
        ends.push({ saying, sentences: sentences.slice(start, index + 1), end })
      }
      return ends
    })
    const rank = ({ end, saying }: Tile): number => end * 2 - Number(saying.mayRepeat)
    return [...found.toSorted((one, other) => rank(other) - rank(one)), ...allowed?.others(at) ?? []]
  }
}

/** The first place from one where a unit or line starts, or the end of all words. */
export function untilStart(words: readonly Word[], what: 'startsUnit' | 'startsLine', from: number): number {
  let at = from
  while (at < words.length && !words[at]![what])
    at++
  return at
}
