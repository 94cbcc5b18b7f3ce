import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { allEnded } from '../../lib/all-ended.ts'

describe('allEnded', () => {
  it('gives what all come to', async () => {
    expect(await allEnded([Promise.resolve(1), 'two'])).toEqual([1, 'two'])
  })
  it('fails with the fault of the one that failed, after the others have ended', async () => {
    let ended = false
    const slow = sleep(20).then(() => {
      ended = true
    })
    await expect(allEnded([slow, Promise.reject(new Error('no room'))])).rejects.toThrow('no room')
    expect(ended).toBe(true)
  })
})
