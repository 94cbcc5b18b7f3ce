import type { Part, PartKind } from '../schema/memo.ts'
import type { Memo } from '../schema/read.ts'
import type { Path } from '../schema/walk.ts'
import type { Deck, Section, Slide } from './deck.ts'
import type { PartContext, PlanContext, PlannedSection, PlanPart } from './part.ts'
import type { Misfit } from './text/fit.ts'
import type { Measure } from './text/styles.ts'
import { SIZES } from '../styles/tokens.ts'
import { wordsFor } from '../words/index.ts'
import { shortTitle } from './headmatter.ts'
import { appendixSlides } from './parts/appendix.ts'
import { closingSlides, contactSlides } from './parts/closing.ts'
import { decisionSlides } from './parts/decisions.ts'
import { openingSlides } from './parts/opening.ts'
import { questionSlides } from './parts/questions.ts'
import { sourceSlides } from './parts/sources.ts'
import { taskSlides } from './parts/task.ts'
import { textSlides } from './parts/text.ts'
import { themeSlides } from './parts/themes.ts'
import { withoutTimeless } from './short.ts'
import { causes, createFit, shorten } from './text/fit.ts'
import { deckStyle } from './text/styles.ts'

const PARTS: { [Kind in PartKind]: PlanPart<Kind> } = {
  text: textSlides,
  questions: questionSlides,
  decisions: decisionSlides,
  task: taskSlides,
  themes: themeSlides,
  sources: sourceSlides,
  closing: closingSlides,
}

const { footer } = SIZES
/** Footer styles of section and title, and the width of each, px. */
const SECTION = deckStyle(footer.text, footer.line, 700)
const TITLE = deckStyle(footer.text, footer.line)
const LABEL_WIDTH = 360

/** A deck, the memo's texts that do not fit, and duplicate addresses. */
export interface Plan { deck: Deck, misfits: readonly Misfit[], taken: readonly Path[] }

/** Plans the slides of a memo and divides its text over them. Pure. */
export function layOut(memo: Memo, measure: Measure): Plan {
  const words = wordsFor(memo.language)
  const fit = createFit(measure, words.titlePart)
  const context: PlanContext = { memo, words, fit }
  const sections = [
    ...memo.parts.flatMap((part, index) => partSlides(part, { ...context, path: ['parts', index] })),
    ...contactSlides(context),
    ...appendixSlides(context),
  ]
  const planned = [...openingSlides(sections, context), ...sections]
  for (const { title, titlePath, layout, continues } of planned.flatMap(({ slides }) => slides)) {
    if (titlePath && !continues && layout !== 'cover')
      fit.require(titlePath, title, fit.titleFits)
  }
  const unique = uniqueAliases(planned)
  return {
    deck: withoutTimeless({
      title: shorten(shortTitle(memo), TITLE, LABEL_WIDTH, fit),
      sections: planned.map(({ slides, ...section }): Section => ({
        ...section,
        label: shorten(section.title, SECTION, LABEL_WIDTH, fit),
        alias: slides[0]!.alias,
      })),
      slides: planned.flatMap(({ id, slides }) => slides.map(({ titlePath, of, continues, alias, ...slide }): Slide => {
        const titleSize = fit.titleSize(slide.title, slide.layout)
        return { ...slide, alias: unique(alias), section: id, ...(titleSize && { titleSize }) }
      })),
    }, words.slugs.appendix),
    misfits: causes(fit.misfits),
    taken: takenAliases(planned),
  }
}

function partSlides<Kind extends PartKind>(part: Part & { kind: Kind }, context: PartContext): PlannedSection[] {
  return (PARTS[part.kind] as PlanPart<PartKind>)(part, context).filter(({ slides }) => slides.length)
}

/** Finds slides with another slide's address. */
function takenAliases(planned: readonly PlannedSection[]): Path[] {
  const seen = new Set<string>()
  return planned.flatMap(({ slides }) => slides).flatMap(({ alias, of, continues }) => {
    const isTaken = of && !continues && seen.has(alias)
    seen.add(alias)
    return isTaken ? [of] : []
  })
}

/** Keeps slide 2 of source `data` apart from `data-2`; call in slide order. */
function uniqueAliases(planned: readonly PlannedSection[]): (alias: string) => string {
  const slides = planned.flatMap(({ slides }) => slides)
  const firsts = new Set(slides.filter(({ continues }) => !continues).map(({ alias }) => alias))
  let place = 0
  return (alias) => {
    const { continues } = slides[place++]!
    // Unique: no id has two hyphens in a row.
    return continues && firsts.has(alias) ? alias.replace(/-(\d+)$/, '--$1') : alias
  }
}
