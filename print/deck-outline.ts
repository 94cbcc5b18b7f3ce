import type { Deck } from '../deck/deck.ts'
import type { OutlineEntry } from '../packages/pdf-ua/src/outline.ts'

/** The outline of the presentation PDF: the slides under their sections; a section of one slide of its own name is that slide. */
export function deckOutline({ sections, slides }: Deck): OutlineEntry[] {
  return sections.map(({ id, title }) => {
    const children = slides.flatMap((slide, page) => slide.section === id ? [{ title: slide.title, page }] : [])
    const [first] = children
    return children.length === 1 && first!.title === title ? first! : { title, page: first!.page, children }
  })
}
