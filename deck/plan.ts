import type { Memo } from '../schema/read.ts'
import type { Deck, Section, Slide } from './deck.ts'
import type { PlannedSection, PlanPart } from './part.ts'
import type { Misfit } from './text/fit.ts'
import type { Measure } from './text/styles.ts'
import { SIZES } from '../styles/tokens.ts'
import { wordsFor } from '../words/index.ts'
import { shortTitle } from './headmatter.ts'
import { appendixSlides } from './parts/appendix.ts'
import { closingSlides } from './parts/closing.ts'
import { dilemmaSlides } from './parts/dilemmas.ts'
import { introductionSlides } from './parts/introduction.ts'
import { mainThemeSlides } from './parts/main-themes.ts'
import { openingSlides } from './parts/opening.ts'
import { taskSlides } from './parts/task.ts'
import { sourcesSlides, topicSlides } from './parts/topics.ts'
import { withoutTimeless } from './short.ts'
import { causes, createFit, shorten } from './text/fit.ts'
import { deckStyle } from './text/styles.ts'

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

const { footer } = SIZES
/** The section and the memo's title in a slide's footer, and the room of each, px. */
const SECTION = deckStyle(footer.text, footer.line, 700)
const TITLE = deckStyle(footer.text, footer.line)
const LABEL_WIDTH = 360

/** A deck, and what of the memo it cannot show. */
export interface Plan { deck: Deck, misfits: readonly Misfit[] }

/** Decides which slides a memo gets and how its text is divided over them. Pure. */
export function layOut(memo: Memo, measure: Measure): Plan {
  const words = wordsFor(memo.language)
  const fit = createFit(measure, words.titlePart)
  const planned = PARTS.flatMap(part => part({ memo, words, fit }))
  for (const { title, titlePath, layout, continues } of planned.flatMap(({ slides }) => slides)) {
    if (titlePath && !continues && layout !== 'cover')
      fit.require(titlePath, title, fit.titleFits)
  }
  const unique = uniqueAliases(planned)
  return {
    deck: withoutTimeless({
      title: shorten(shortTitle(memo), TITLE, LABEL_WIDTH, fit),
      sections: planned.map(({ id, title, accent = 0, slides }): Section => ({
        id,
        title,
        label: shorten(title, SECTION, LABEL_WIDTH, fit),
        accent,
        alias: slides[0]!.alias,
      })),
      slides: planned.flatMap(({ id, slides }) => slides.map(({ titlePath, continues, alias, ...slide }): Slide => {
        const titleSize = fit.titleSize(slide.title)
        return { ...slide, alias: unique(alias), section: id, ...(titleSize && { titleSize }) }
      })),
    }),
    misfits: causes(fit.misfits),
  }
}

/** The deck alone of {@link layOut}. */
export function planDeck(memo: Memo, measure: Measure): Deck {
  return layOut(memo, measure).deck
}

/** Tells apart the second slide of source `data` and the first of source `data-2`; must be asked slide by slide. */
function uniqueAliases(planned: readonly PlannedSection[]): (alias: string) => string {
  const slides = planned.flatMap(({ slides }) => slides)
  const firsts = new Set(slides.filter(({ continues }) => !continues).map(({ alias }) => alias))
  let place = 0
  return (alias) => {
    const { continues } = slides[place++]!
    // No id has two hyphens.
    return continues && firsts.has(alias) ? alias.replace(/-(\d+)$/, '--$1') : alias
  }
}
