import type { Memo } from '../schema/read.ts'
import type { Path } from '../schema/walk.ts'
import type { Words } from '../words/index.ts'
import type { Deck, Section, Slide } from './deck.ts'
import type { Fit, Misfit } from './fit.ts'
import type { Measure } from './measure.ts'
import { wordsFor } from '../words/index.ts'
import { causes, createFit, titleFits } from './fit.ts'
import { shortTitle } from './headmatter.ts'
import { deckStyle } from './measure.ts'
import { appendixSlides } from './parts/appendix.ts'
import { closingSlides } from './parts/closing.ts'
import { dilemmaSlides } from './parts/dilemmas.ts'
import { introductionSlides } from './parts/introduction.ts'
import { mainThemeSlides } from './parts/main-themes.ts'
import { openingSlides } from './parts/opening.ts'
import { taskSlides } from './parts/task.ts'
import { sourcesSlides, topicSlides } from './parts/topics.ts'
import { withoutTimeless } from './short.ts'
import { shorten } from './shorten.ts'

/** A slide as a part of the deck makes it: it does not know yet where it stands. */
export interface PlannedSlide extends Omit<Slide, 'section' | 'titleSize'> {
  /** The field that its title comes from, where that is one of the memo. */
  titlePath?: Path
  /** Whether it goes on with what is on the slide before it. */
  continues?: boolean
}

/** A section as a part of the deck makes it. */
export interface PlannedSection {
  id: string
  title: string
  accent?: number
  slides: PlannedSlide[]
}

/** What the parts of the deck are made from. */
export interface PartContext { memo: Memo, words: Words, fit: Fit }

/** Makes sections out of a part of the memo; none when the memo lacks it. */
export type PlanPart = (context: PartContext) => PlannedSection[]

const PARTS: readonly PlanPart[] = [
  openingSlides,
  introductionSlides,
  dilemmaSlides,
  taskSlides,
  mainThemeSlides,
  sourcesSlides,
  topicSlides,
  closingSlides,
  appendixSlides,
]

/** What the section and the memo's title have in a slide's footer; `components/SlideFrame.vue`. */
const FOOTER = { section: deckStyle(18, 1.3, 700), title: deckStyle(18, 1.3), width: 360 } as const

/** A deck, and what of the memo it cannot show. */
export interface Plan { deck: Deck, misfits: readonly Misfit[] }

/**
 * Decides which slides a memo gets, in which order, and how its text is divided over them, as `measure` tells.
 * Pure: the same memo always gives the same deck.
 */
export function layOut(memo: Memo, measure: Measure): Plan {
  const words = wordsFor(memo.language)
  const fit = createFit(measure)
  const planned = PARTS.flatMap(part => part({ memo, words, fit }))
  for (const { title, titlePath, layout, continues } of planned.flatMap(({ slides }) => slides)) {
    if (titlePath && !continues && layout !== 'cover')
      fit.require(titlePath, title, text => titleFits(fit, text))
  }
  const unique = uniqueAliases(planned)
  return {
    deck: withoutTimeless({
      title: shorten(shortTitle(memo), FOOTER.title, FOOTER.width, fit),
      sections: planned.map(({ id, title, accent = 0, slides }): Section => ({
        id,
        title,
        label: shorten(title, FOOTER.section, FOOTER.width, fit),
        accent,
        alias: slides[0]!.alias,
      })),
      slides: planned.flatMap(({ id, slides }) => slides.map(({ alias, layout, title, ids, part, notes, seconds }): Slide => {
        const titleSize = fit.titleSize(title)
        return { alias: unique(alias), section: id, layout, title, ...(titleSize && { titleSize }), ids, part, notes, seconds }
      })),
    }),
    misfits: causes(fit.misfits),
  }
}

/** The deck of a memo: see {@link layOut}, which also tells what it cannot show. */
export function planDeck(memo: Memo, measure: Measure): Deck {
  return layOut(memo, measure).deck
}

/**
 * Tells slides apart that would have one address: the second slide of source `data` and the only one of source `data-2`.
 * The slide that goes on gets two hyphens, which no id has. Must be asked for every slide once, in their order.
 */
function uniqueAliases(planned: readonly PlannedSection[]): (alias: string) => string {
  const slides = planned.flatMap(({ slides }) => slides)
  const firsts = new Set(slides.filter(({ continues }) => !continues).map(({ alias }) => alias))
  let place = 0
  return (alias) => {
    const { continues } = slides[place++]!
    return continues && firsts.has(alias) ? alias.replace(/-(\d+)$/, '--$1') : alias
  }
}
