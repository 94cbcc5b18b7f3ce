import type { Deck, Section, Slide } from './deck.ts'
import type { Fit } from './text/fit.ts'
import { SIZES } from '../styles/tokens.ts'
import { CANVAS } from './text/fit.ts'
import { deckStyle } from './text/styles.ts'

const { route } = SIZES

/** A place on the way, px from its start. */
interface Place { alias: string, x: number }

/** A section on the way. */
export interface Stop extends Place, Pick<Section, 'title' | 'detail'> {
  /** Places of its questions, px. */
  dots: number[]
}

type SectionOnWay = Pick<Section, 'title' | 'detail' | 'alias'>
type SlideOnWay = Pick<Slide, 'alias' | 'seconds' | 'layout' | 'part'>

/** Stops do not touch each other. */
const APART = 2 * route.stop + 4

/** Stops for the sections after the opening, spaced by speaking time. Pure. */
export function stopsOf(sections: readonly SectionOnWay[], slides: readonly SlideOnWay[]): Stop[] {
  const start = slides.findIndex(({ alias }) => alias === sections[0]?.alias)
  const spans = spansOf(slides.slice(start))
  const begin = (alias: string): number => spans.get(alias)!.begin * (CANVAS.width - route.way)
  let before = -APART
  const places = sections.map(({ title, detail, alias }, index) => {
    const last = CANVAS.width - 2 * route.stop - (sections.length - 1 - index) * APART
    before = Math.min(last, Math.max(before + APART, begin(alias)))
    return { title, detail, alias, x: Math.round(before) }
  })
  const questions = slides.filter(isQuestion)
  return places.map((place, index) => {
    const end = places[index + 1]?.x ?? place.x
    const dots = questions.map(({ alias }) => Math.round(begin(alias)))
    return { ...place, dots: dots.filter(x => x > place.x && x < end) }
  })
}

const isQuestion = ({ layout, part, alias }: SlideOnWay): boolean => layout === 'question' && part === alias

/** Each slide's begin and end by alias; 1 is the end of speech. */
function spansOf(slides: readonly SlideOnWay[]): Map<string, { begin: number, end: number }> {
  const all = Math.max(1, slides.reduce((sum, { seconds }) => sum + seconds, 0))
  let passed = 0
  return new Map(slides.map(({ alias, seconds }) => [alias, { begin: passed / all, end: (passed += seconds) / all }]))
}

/** A slide's progress and the starts of sections and questions, 0 to 1. */
export function progressOf({ sections, slides }: Deck, alias: string) {
  const spans = spansOf(slides)
  const beginOf = (one: { alias: string }): number => spans.get(one.alias)!.begin
  const dots = slides.filter(isQuestion).map(beginOf)
  return { end: spans.get(alias)!.end, stops: sections.map(beginOf), dots }
}

const NAME = deckStyle(route.text, route.textLine, 700)
const DETAIL = deckStyle(route.detail, route.textLine)
/** Between names on one level, px. */
const GAP = 24
/** Preferred first: right of the stop, near the line. */
const PLACES = [false, true].flatMap(isEnd =>
  [1, 2].flatMap(level => (['above', 'below'] as const).map(side => ({ isEnd, level, side }))))

interface Label { x: number, from: number, until: number, side: 'above' | 'below', level: number }

/**
 * Places the stops' names: above or below the line, near (1) or far (2).
 * `end` is to the left of the stop; `room` is the height of the drawing, px.
 * @returns undefined when not all names fit
 */
export function labelPlaces(stops: readonly Stop[], room: number, { lines, width }: Fit): string[] | undefined {
  const labels: Label[] = []
  const pitch = Math.min(route.pitch, (room - 2 * route.stop - route.stroke) / 4)
  const places = [...stops].reverse().map(({ x, title, detail = '' }) => {
    const texts = [[title, NAME], [detail, DETAIL]] as const
    const height = texts.reduce((sum, [text, style]) =>
      sum + (text ? lines(text, style, route.label) * style.size * style.line : 0), 0)
    const widest = Math.ceil(Math.max(...texts.map(([text, style]) => width(text, style))))
    const own = Math.min(route.label, widest) + route.inner
    const labelAt = ({ isEnd, ...place }: typeof PLACES[number]) =>
      ({ ...place, isEnd, x, from: isEnd ? x - own : x, until: isEnd ? x : x + own })
    // Of two sides, prefer the one without the last name.
    const taken = labels.at(-1)?.side
    const free = PLACES
      .toSorted((a, b) => Number(a.isEnd) - Number(b.isEnd)
        || a.level - b.level
        || Number(a.side === taken) - Number(b.side === taken))
      .map(labelAt)
      .find(label => label.from >= 0 && label.until <= CANVAS.width && labels.every(other => !collide(label, other)))
    if (!free || height > pitch - 8)
      return undefined
    labels.push(free)
    return `${free.side}-${free.level}${free.isEnd ? '-end' : ''}`
  })
  return places.includes(undefined) ? undefined : places.reverse() as string[]
}

/** True when two names overlap, or a name and the other's line. */
function collide(a: Label, b: Label): boolean {
  const leads = (far: Label, near: Label): boolean =>
    far.level > near.level && far.x > near.from - GAP && far.x < near.until + GAP
  return a.side === b.side
    && ((a.level === b.level && a.from < b.until + GAP && b.from < a.until + GAP) || leads(a, b) || leads(b, a))
}
