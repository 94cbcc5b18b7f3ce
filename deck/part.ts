import type { Part, PartKind, PartOf } from '../schema/memo.ts'
import type { Memo } from '../schema/read.ts'
import type { Path } from '../schema/walk.ts'
import type { Words } from '../words/index.ts'
import type { LayoutName, Section, Slide, SlideIds } from './deck.ts'
import type { Fit } from './text/fit.ts'
import { withoutMarks } from '../schema/marks.ts'
import { slideHeading } from './look-up.ts'

export interface PlanContext { memo: Memo, words: Words, fit: Fit }

/** Context for planning the slides of one part. */
export interface PartContext extends PlanContext {
  path: Path
}

/** Context for planning the slides of one block, question or list. */
export interface BlockContext extends PartContext {
  title: string
  ids: SlideIds
}

export type PlanPart<Kind extends PartKind> = (part: PartOf<Kind>, context: PartContext) => PlannedSection[]

export interface PlannedSection extends Pick<Section, 'id' | 'title' | 'detail'> {
  slides: PlannedSlide[]
}

/** A slide as a part plans it, before it has a section. */
export interface PlannedSlide extends Omit<Slide, 'section' | 'titleSize'> {
  /** Its content's place in the memo, to report a duplicate address. */
  of?: Path
  /** The memo's field that its title comes from, if any. */
  titlePath?: Path
  continues?: boolean
}

/** Content with slides of its own. */
export interface Subject extends Pick<PlannedSlide, 'alias' | 'layout' | 'title' | 'titlePath' | 'of' | 'seconds'> {
  hints?: readonly string[]
  cues?: readonly string[]
  /** Its part of the reading page, if not named by the alias. */
  part?: string
}

/** A part's slides under its heading; `usual` is their default time, s. */
export function headed(part: Part, { words, path }: PartContext, layout: LayoutName, usual: number) {
  const { heading, hints, cues, seconds = usual } = part.ours
  const titlePath = [...path, ...(heading === undefined ? ['heading'] : ['ours', 'heading'])]
  const title = slideHeading(part, words)
  return { alias: part.id, layout, title, titlePath, of: path, hints, cues, seconds } satisfies Subject
}

/** One of the slides over which a subject is divided. */
export interface SlidePart {
  ids: SlideIds
  /** The memo's words on it, for the speaker. */
  memo: string[]
  layout?: LayoutName
  steps?: number
}

/** A slide per part: titles numbered, the second alias ends in -2, time shared. */
export function inParts(subject: Subject, parts: readonly SlidePart[], { titlePart }: Words): PlannedSlide[] {
  const { hints = [], cues = [], part = subject.alias, ...slide } = subject
  const before = (index: number): number => parts.slice(0, index).reduce((sum, { steps = 0 }) => sum + steps, 0)
  // A second each at least: a slide without time is not spoken.
  const seconds = slide.seconds && Math.max(1, Math.floor(slide.seconds / parts.length))
  return parts.map(({ ids, memo, layout, steps = 0 }, index) => ({
    ...slide,
    alias: index ? `${slide.alias}-${index + 1}` : slide.alias,
    layout: layout ?? slide.layout,
    title: parts.length > 1 ? titlePart(slide.title, index + 1, parts.length) : slide.title,
    ids,
    steps,
    part,
    notes: {
      memo: memo.map(withoutMarks),
      hints: index ? [] : [...hints],
      cues: cues.slice(before(index), before(index) + steps),
    },
    // The first slide gets the remainder: the sum stays the data's.
    seconds: seconds + (index ? 0 : Math.max(0, slide.seconds - seconds * parts.length)),
    continues: index > 0,
  }))
}
