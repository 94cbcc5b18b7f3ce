import type { Memo } from '../schema/read.ts'
import type { DocumentHeadProps } from './document-head.ts'
import { deckContext } from '../components/deck-context.ts'
import { shortTitle } from '../deck/headmatter.ts'
import print from '../styles/document-print.css?inline'
import base from '../styles/document.css?inline'
import tokens from '../styles/tokens.css?inline'
import { htmlDocument } from './html-document.ts'
import { pageBoxes } from './page-boxes.ts'
import SpeakerText from './SpeakerText.vue'

/** Its style sheet, around the components' own rules. */
export const styleSheet = (components: string): string => tokens + base + components + print

export interface SpeakerOptions extends Omit<DocumentHeadProps, 'title'> {
  style?: string
  /** A picture of each spoken slide, by its alias: its address. */
  pictures: Readonly<Record<string, string>>
}

/**
 * The speaker's text as one HTML document for A4: each spoken slide as a picture beside its notes and its time.
 * It holds the hints, so it never belongs on a public site.
 * @throws when a spoken slide has no picture
 */
export async function render(memo: Memo, { pictures, style, ...head }: SpeakerOptions): Promise<string> {
  const context = deckContext(memo, { slide: alias => `#${alias}`, part: () => undefined })
  const missing = context.deck.slides.find(({ alias, seconds }) => seconds && !pictures[alias])
  if (missing)
    throw new Error(`The speaker's text has no picture of slide '${missing.alias}'`)
  const title = `${context.words.speaker.title}: ${shortTitle(memo)}`
  return htmlDocument({
    context,
    head: { ...head, title },
    style,
    pageStyle: pageBoxes(memo, title, context.words),
    body: SpeakerText,
    props: { pictures },
  })
}
