import type { Deck, Section } from './deck.ts'

/** The contents: every section but the opening and those that another tells of. */
export function contentsOf({ sections }: Pick<Deck, 'sections'>): Pick<Section, 'title' | 'alias' | 'detail'>[] {
  return sections.filter(({ inner }, index) => index > 0 && !inner)
}
