/** A stretch of a text: from a character, until another; the text there may begin or end with a space. */
export interface Range { from: number, until: number }

/** A full stop after one of these ends no sentence: 'm.n.', 'dr.', 'J.', 'nr.'. */
const ABBREVIATION = /(?:\b\p{L}\.|\b(?:art|bijv|blz|ca|dhr|dr|drs|e\.g|enz|etc|ing|ir|jl|mevr|mr|nl|no|nr|pag|prof|resp|st|vs|zgn))\.?\s*$/iu

// A segmenter takes longer to make than to use.
const segmenters = new Map<string, Intl.Segmenter>()

/** The sentences of a text, in their order; put together they are the text. Pure. */
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
