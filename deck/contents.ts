import type { Deck, Section } from './deck.ts'

/** The contents: every section but the opening. */
export function contentsOf({ sections }: Pick<Deck, 'sections'>): Pick<Section, 'title' | 'alias' | 'detail'>[] {
  return sections.slice(1)
}
