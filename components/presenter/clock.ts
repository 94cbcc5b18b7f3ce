import type { Deck } from '../../deck/deck.ts'

/** Slidev's clock with our fields, shared by all windows; moments in ms since 1970. */
export interface Clock {
  status: 'stopped' | 'running' | 'paused'
  /** Moved later by each pause. */
  startedAt: number
  pausedAt: number
  slides: Record<number, never>
  /** The sections in the order shown, each with the ms on the clock. */
  marks?: readonly Mark[]
  /** The clock before its reset. */
  before?: Clock
}

interface Mark { section: string, at: number }

/** How long a mistaken reset can be undone, in ms. */
const REGRET = 120_000

const STOPPED: Clock = { status: 'stopped', startedAt: 0, pausedAt: 0, slides: {} }

/** The time on the clock, in ms. */
export function passed({ status, startedAt, pausedAt }: Clock, now: number): number {
  if (status === 'stopped')
    return 0
  // `now` is one tick old: just after the start it precedes `startedAt`.
  return Math.max(0, (status === 'paused' ? pausedAt : now) - startedAt)
}

/** Starts the clock, or pauses it. */
export function toggled(clock: Clock, now: number): Clock {
  return clock.status === 'running'
    ? { ...clock, status: 'paused', pausedAt: now }
    : { ...clock, status: 'running', startedAt: now - passed(clock, now) }
}

/** Resets the clock; the reset can be undone. */
export function atNought(clock: Clock): Clock {
  const { before, ...last } = clock
  return { ...STOPPED, before: clock.status === 'stopped' ? before : last }
}

/** The clock that an undo brings back, if there still is one. */
export function regretted(clock: Clock, now: number): Clock | undefined {
  return passed(clock, now) < REGRET ? clock.before : undefined
}

/** Undoes a reset. */
export function takenBack(clock: Clock, now: number): Clock {
  return regretted(clock, now) ?? clock
}

/** Notes the section on show; returns the same clock if already noted. */
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

/** Seconds behind the plan of a slide due at `until`: negative ahead, 0 within its time. */
export function behind(spent: number, until: number, seconds: number): number {
  return spent > until ? spent - until : Math.min(0, spent - (until - seconds))
}
