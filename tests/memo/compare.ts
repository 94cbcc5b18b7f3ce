import { normalised } from './sentences.ts'

/** A typing error of the memo and what is shown instead. */
interface Correction { received: string, corrected: string }

/** What is held against each other. */
export interface Comparison {
  /** The blocks of the memo as received. */
  received: readonly string[]
  corrections: readonly Correction[]
  /** The sentences of a text. */
  split: (text: string) => string[]
  /** All that the audience reads or the speaker says: a text for each slide or note, a line for each of its blocks. */
  shown: readonly string[]
  /** What claims to be the memo's, corrected. */
  claimed: readonly string[]
}

/** Where the deck and the memo as received part; all empty when they do not. */
export interface Differences {
  /** Typing errors in the list of corrections that the memo does not have. */
  unused: string[]
  /** Sentences of the memo that no slide shows and no note says. */
  missing: string[]
  /** Texts that are put into the memo's mouth. */
  invented: string[]
}

/** Compares the memo as received with what is made of it. Knows nothing of how that was made. */
export function differences({ received, corrections, split, shown, claimed }: Comparison): Differences {
  const unused = corrections.filter(correction => !received.some(block => block.includes(correction.received)))
  const corrected = received.map(block =>
    corrections.reduce((text, one) => text.replaceAll(one.received, one.corrected), block))
  const says = shown.map(text => sayer(text.split('\n').flatMap(split)))
  return {
    unused: unused.map(correction => correction.received),
    missing: corrected.flatMap(split).filter(sentence => !says.some(says => says(sentence))),
    // Within one block: words of two paragraphs put together would be nobody's.
    invented: [...new Set(claimed.map(normalised))].filter(text => !corrected.some(block => block.includes(text))),
  }
}

/**
 * Tells whether some pieces of text, read on, say a sentence: from the start of one to the end of one, so that 'Data'
 * is not said by 'Data Agenda', and a question that stands below its 'Voorbeelden zijn:' is.
 */
function sayer(pieces: string[]): (sentence: string) => boolean {
  const text = `\n${pieces.join('\n')}\n`
  const flat = text.replaceAll('\n', ' ')
  return (sentence) => {
    for (let at = flat.indexOf(sentence); at >= 0; at = flat.indexOf(sentence, at + 1)) {
      if (text[at - 1] === '\n' && text[at + sentence.length] === '\n')
        return true
    }
    return false
  }
}
