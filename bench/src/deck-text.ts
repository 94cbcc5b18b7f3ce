import type { Deck } from '../../deck/deck.ts'
import type { Memo } from '../../schema/read.ts'

/** What every subject shows, each in its own way: a heading and the texts of each slide. */
export interface DeckText {
  title: string
  language: string
  slides: { heading: string, texts: string[] }[]
}

/** The text of our own slides: each slide's title, and the memo's sentences that stand on it. */
export function deckText({ header, language }: Memo, { slides }: Deck): DeckText {
  return { title: header.title, language, slides: slides.map(({ title, notes }) => ({ heading: title, texts: notes.memo })) }
}
