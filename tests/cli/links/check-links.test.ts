import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { PAUSE, politely } from '../../../cli/links/check-links.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** Addresses of a number of hosts, in turn. */
function urls(hosts: number, pages: number): string[] {
  return Array.from({ length: hosts * pages }, (_, index) => `https://host-${index % hosts}.test/${index}`)
}

describe('politely', () => {
  it('gives the results in the order of the addresses', async () => {
    const outcomes = politely(urls(3, 4), url => Promise.resolve(`done ${url}`))
    await vi.runAllTimersAsync()
    expect(await outcomes).toEqual(urls(3, 4).map(url => `done ${url}`))
  })

  it('leaves a host alone for the pause between two of its addresses', async () => {
    const asked: string[] = []
    const work = (url: string): Promise<void> => {
      asked.push(url)
      return new Promise(resolve => setTimeout(resolve, 100))
    }
    const done = politely(['https://a.test/1', 'https://a.test/2', 'https://b.test/1'], work)
    expect(asked).toEqual(['https://a.test/1', 'https://b.test/1'])
    // The pause begins after the answer.
    await vi.advanceTimersByTimeAsync(100 + PAUSE - 1)
    expect(asked).toHaveLength(2)
    await vi.advanceTimersByTimeAsync(1)
    expect(asked).toEqual(['https://a.test/1', 'https://b.test/1', 'https://a.test/2'])
    await vi.runAllTimersAsync()
    await done
  })

  it('rests half a second unless said', () => {
    expect(PAUSE).toBe(500)
  })

  it('visits at most six hosts at a time, each for one page', async () => {
    const open = new Map<string, number>()
    let most = 0
    const done = politely(urls(8, 3), async (url) => {
      const { host } = new URL(url)
      open.set(host, (open.get(host) ?? 0) + 1)
      expect(open.get(host)).toBe(1)
      most = Math.max(most, open.size)
      await new Promise(resolve => setTimeout(resolve, 2))
      open.delete(host)
    })
    await vi.runAllTimersAsync()
    await done
    expect(most).toBe(6)
  })

  it('has nothing to do without addresses', async () => {
    expect(await politely([], () => Promise.reject(new Error('asked')))).toEqual([])
  })
})
