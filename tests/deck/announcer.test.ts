import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { announcer } from '../../deck/announcer.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

it('shows each text for five seconds, and the last one its own', () => {
  const region = { textContent: '' } as Element
  const say = announcer(() => region)
  say('Dia 1')
  vi.advanceTimersByTime(3000)
  say('Dia 2')
  vi.advanceTimersByTime(3000)
  expect(region.textContent).toBe('Dia 2')
  vi.advanceTimersByTime(2000)
  expect(region.textContent).toBe('')
})

it('leaves a view that is gone alone', () => {
  let region: Element | undefined = { textContent: '' } as Element
  announcer(() => region!)('Dia 1')
  region = undefined
  expect(() => vi.advanceTimersByTime(5000)).not.toThrow()
})
