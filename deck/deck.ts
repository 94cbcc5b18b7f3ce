import type { Memo } from '../schema/read.ts'
import type { SizeName } from './text/fit.ts'

/** A slide's layouts: each is a file in `layouts/`. */
export type LayoutName
  = | 'cover' | 'contents' | 'statement' | 'shift' | 'columns' | 'list' | 'table' | 'figure' | 'quotation'
    | 'questions' | 'question' | 'task' | 'main-themes' | 'theme-map' | 'topic' | 'closing' | 'appendix' | 'source'

/** Consecutive slides on one subject, named in band, footer and contents. */
export interface Section {
  /** Also the name of its page: `pages/<id>.md`. */
  id: string
  title: string
  /** Its title, shortened to one line for the footer. */
  label: string
  /** The address of its first slide. */
  alias: string
  /** Its subject, in a few words for the contents. */
  detail?: string
}

export interface Notes {
  /** The memo's own sentences on this slide, in its order. */
  memo: string[]
  hints: string[]
  /** Our hints per step: the first belongs to step 1. */
  cues: string[]
}

/** The layout's keys to its content: ids and numbers, never text. */
export type SlideIds = Record<string, string | number | readonly string[]>

export interface Slide {
  /** Its own part of the address: `/dilemma-cameras`. */
  alias: string
  section: string
  layout: LayoutName
  title: string
  /** Its size when that is not the usual one. */
  titleSize?: SizeName
  ids: SlideIds
  /** The clicks until all of it is shown. */
  steps: number
  /** The part of the reading page that says the same: `dilemma-cameras`. */
  part: string
  notes: Notes
  /** The target time in seconds; 0 in the unspoken appendix. */
  seconds: number
}

export interface Deck {
  /** The memo's title, shortened to one line for the footer. */
  title: string
  sections: Section[]
  slides: Slide[]
}

/** Speaking time of the deck or one of its sections, s. */
export function spokenSeconds({ slides }: Deck, section?: string): number {
  return slides
    .filter(slide => section === undefined || slide.section === section)
    .reduce((total, { seconds }) => total + seconds, 0)
}

/** A memo with its deck, planned once where text can be measured. */
export interface PlannedMemo extends Memo { deck: Deck }
