/** A range of characters, `until` excluded; may have spaces at its ends. */
export interface Range { from: number, until: number }

/** A full stop after one of these ends no sentence: 'm.n.', 'dr.', 'J.', 'nr.'. */
const ABBREVIATION = /(?:\b\p{L}\.|\b(?:art|bijv|blz|ca|dhr|dr|drs|e\.g|enz|etc|ing|ir|jl|mevr|mr|nl|no|nr|pag|prof|resp|st|vs|zgn))\.?\s*$/iu

// Cached: a segmenter takes longer to make than to use.
const segmenters = new Map<string, Intl.Segmenter>()

/**
 * Splits a text into sentences (UAX #29), but not after abbreviations. Pure.
 * Joined, they are the text.
 * https://www.unicode.org/reports/tr29/#Sentence_Boundaries
 */
export function sentencesOf(text: string, language: string): Range[] {
  const sentences: Range[] = []
  let joins = false
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' })
  segmenters.set(language, segmenter)
  for (const { segment, index } of segmenter.segment(text)) {
    const until = index + segment.length
    if (joins)
      sentences.at(-1)!.until = until
    else
      sentences.push({ from: index, until })
    joins = ABBREVIATION.test(segment)
  }
  return sentences
}

/** The parts of a sentence: broken after a comma, semicolon, colon or dash. */
export function clausesOf(text: string, range: Range): Range[] {
  return brokenAfter(text, range, /[,;:–—]\)? /g)
}

export function wordsOf(text: string, range: Range): Range[] {
  return brokenAfter(text, range, / /g)
}

function brokenAfter(text: string, { from, until }: Range, mark: RegExp): Range[] {
  const ends = [...text.slice(from, until).matchAll(mark)].map(({ 0: found, index }) => from + index + found.length)
  const starts = [from, ...ends].filter(start => start < until)
  return starts.map((start, index) => ({ from: start, until: starts[index + 1] ?? until }))
}
