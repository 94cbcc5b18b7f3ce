import type { Clock } from '../../../components/presenter/clock.ts'
import { describe, expect, it } from 'vitest'
import { atNought, behind, marked, passed, regretted, spentOn, takenBack, toggled } from '../../../components/presenter/clock.ts'

const STOPPED: Clock = { status: 'stopped', startedAt: 0, pausedAt: 0, slides: {} }
const running = toggled(STOPPED, 1000)

describe('the clock', () => {
  it('runs, stands still and goes on, the pause left out', () => {
    expect(passed(STOPPED, 9000)).toBe(0)
    expect(passed(running, 9000)).toBe(8000)
    expect(passed(running, 800)).toBe(0)
    const paused = toggled(running, 9000)
    expect(passed(paused, 50_000)).toBe(8000)
    expect(passed(toggled(paused, 50_000), 51_000)).toBe(9000)
  })

  it('can be taken back from nought, also after it was started again, as if nothing happened', () => {
    const nought = atNought(running)
    expect(passed(nought, 9000)).toBe(0)
    const again = toggled(nought, 10_000)
    for (const clock of [nought, atNought(nought), again])
      expect(passed(takenBack(clock, 20_000), 21_000)).toBe(20_000)
    expect(regretted(again, 10_000 + 120_000)).toBeUndefined()
    expect(regretted(running, 2000)).toBeUndefined()
    expect(takenBack(running, 2000)).toBe(running)
  })

  it('adds up the time of each section, also of one that came twice', () => {
    const clock = [['a', 1000], ['a', 2000], ['b', 4000], ['a', 9000]].reduce(
      (clock, [section, at]) => marked(clock, section as string, at as number),
      running,
    )
    expect(Object.fromEntries(spentOn(clock, 10_000))).toEqual({ a: 4000, b: 5000 })
    expect(marked(STOPPED, 'a', 5000)).toBe(STOPPED)
    expect(marked(clock, 'a', 9500)).toBe(clock)
  })
})

describe('behind', () => {
  it.each([
    ['before the slide’s own time', 20, -10],
    ['at its beginning', 30, 0],
    ['within it', 45, 0],
    ['at its end', 90, 0],
    ['after it', 100, 10],
  ])('%s', (_, spent, seconds) => {
    expect(behind(spent, 90, 60)).toBe(seconds)
  })
})
