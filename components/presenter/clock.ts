import type { Deck } from '../../deck/deck.ts'

/** A talk's clock, shared by all windows: Slidev's, with our fields. Moments are in ms since 1970. */
export interface Clock {
  status: 'stopped' | 'running' | 'paused'
  /** Later by each pause. */
  startedAt: number
  pausedAt: number
  slides: Record<number, never>
  /** The sections in the order in which they came, each with the ms on the clock. */
  marks?: readonly Mark[]
  /** The clock as it was before it was set to nought. */
  before?: Clock
}

interface Mark { section: string, at: number }

/** The time in which a clock that was set to nought by mistake can be taken back, in ms. */
const REGRET = 120_000

const STOPPED: Clock = { status: 'stopped', startedAt: 0, pausedAt: 0, slides: {} }

/** The time on the clock, in ms. */
export function passed({ status, startedAt, pausedAt }: Clock, now: number): number {
  if (status === 'stopped')
    return 0
  // A screen's `now` is one tick old: just after the start it lies before it.
  return Math.max(0, (status === 'paused' ? pausedAt : now) - startedAt)
}

/** Starts the clock, or pauses it. */
export function toggled(clock: Clock, now: number): Clock {
  return clock.status === 'running'
    ? { ...clock, status: 'paused', pausedAt: now }
    : { ...clock, status: 'running', startedAt: now - passed(clock, now) }
}

/** At nought, with the way back. */
export function atNought(clock: Clock): Clock {
  const { before, ...last } = clock
  return { ...STOPPED, before: clock.status === 'stopped' ? before : last }
}

/** The clock that can be taken back. */
export function regretted(clock: Clock, now: number): Clock | undefined {
  return passed(clock, now) < REGRET ? clock.before : undefined
}

/** As it was before it was set to nought. */
export function takenBack(clock: Clock, now: number): Clock {
  return regretted(clock, now) ?? clock
}

/** Notes that a section is on show; the same clock when that is known. */
export function marked(clock: Clock, section: string, now: number): Clock {
  const { marks = [] } = clock
  if (clock.status !== 'running' || marks.at(-1)?.section === section)
    return clock
  return { ...clock, marks: [...marks, { section, at: passed(clock, now) }] }
}

/** The time that each section took, in ms, by its id. */
export function spentOn(clock: Clock, now: number): Map<string, number> {
  const { marks = [] } = clock
  const spent = new Map<string, number>()
  marks.forEach(({ section, at }, index) => {
    const until = marks[index + 1]?.at ?? passed(clock, now)
    spent.set(section, (spent.get(section) ?? 0) + until - at)
  })
  return spent
}

/** The sections that have time, each with its seconds. */
export function plannedParts({ sections, slides }: Deck): { id: string, title: string, seconds: number }[] {
  return sections
    .map(({ id, title }) => ({
      id,
      title,
      seconds: slides.filter(({ section }) => section === id).reduce((sum, { seconds }) => sum + seconds, 0),
    }))
    .filter(({ seconds }) => seconds)
}

/** Seconds behind the plan of a slide that is done at `until`; ahead is negative; 0 within the slide's own time. */
export function behind(spent: number, until: number, seconds: number): number {
  return spent > until ? spent - until : Math.min(0, spent - (until - seconds))
}
