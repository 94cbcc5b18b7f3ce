import type { Changes } from '../../../components/presenter/changes.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sharedChanges } from '../../../components/presenter/changes.ts'

/** A window changes a key, or hears its oldest unheard change. */
const events = fc.array(fc.record({
  window: fc.nat(2),
  change: fc.option(fc.record({ key: fc.constantFrom('place', 'black', 'timer'), value: fc.integer() })),
}), { maxLength: 60 })

function room(): { state: Record<string, unknown>, unheard: Changes[], end: ReturnType<typeof sharedChanges> }[] {
  return ['a', 'b', 'c'].map((by) => {
    const state = { timer: 0, page: 1 }
    return { state, unheard: [], end: sharedChanges(state, {}, by) }
  })
}

describe('a state that windows share', () => {
  it('is the same in all of them once each has heard all, in whatever order', () => {
    fc.assert(fc.property(events, (happened) => {
      const windows = room()
      for (const { window: index, change } of happened) {
        const { state, unheard, end } = windows[index]!
        if (!change) {
          end.receive(unheard.shift() ?? {})
          continue
        }
        state[change.key] = change.value
        const sent = end.send()
        windows.filter(other => other.end !== end).forEach(other => other.unheard.push(sent))
      }
      for (const { unheard, end } of windows) {
        unheard.forEach(end.receive)
        expect(end.send()).toEqual({})
      }
      const [first, ...others] = windows.map(({ state }) => state)
      others.forEach(state => expect(state).toEqual(first))
    }))
  })

  it('passes a change on once, and nothing that it heard', () => {
    const [one, other] = room()
    one!.state.place = { page: 2, clicks: 1 }
    const sent = one!.end.send()
    expect(one!.end.send()).toEqual({})
    other!.end.receive(sent)
    expect(other!.state.place).toEqual({ page: 2, clicks: 1 })
    expect(other!.end.send()).toEqual({})
  })

  it('goes on after all that a window heard', () => {
    const [one, other] = room()
    for (const black of [true, false, true]) {
      one!.state.black = black
      other!.end.receive(one!.end.send())
    }
    other!.state.black = false
    one!.end.receive(other!.end.send())
    expect(one!.state.black).toBe(false)
  })

  it('loses a value when a window takes it away', () => {
    const [one, other] = room()
    one!.state.cursor = { x: 1, y: 2 }
    other!.end.receive(one!.end.send())
    one!.state.cursor = undefined
    other!.end.receive(one!.end.send())
    expect(other!.state.cursor).toBeUndefined()
  })

  it('leaves each window its own page', () => {
    const [one] = room()
    one!.state.page = 7
    expect(one!.end.send()).toEqual({})
  })

  it('is what others left, for a window that comes later', () => {
    const [one] = room()
    one!.state.timer = 5
    one!.end.send()
    const state = { timer: 0 }
    const end = sharedChanges(state, JSON.parse(JSON.stringify(one!.end.known)) as Changes)
    expect(state.timer).toBe(5)
    expect(end.send()).toEqual({})
  })
})
