import { beforeEach, expect, it } from 'vitest'
import { characterKeys, STORAGE_KEY } from '../../../site/player/character-keys.ts'

beforeEach(() => localStorage.clear())

it('are on, and keep nothing on the device, until they are switched off', () => {
  const keys = characterKeys()
  expect([keys.on, localStorage.length]).toEqual([true, 0])
  keys.switch(false)
  expect([keys.on, localStorage.getItem(STORAGE_KEY), characterKeys().on]).toEqual([false, 'uit', false])
  keys.switch(true)
  expect([keys.on, localStorage.length]).toEqual([true, 0])
})

it('hold until the page is left where the browser refuses to remember', () => {
  const refuse = (): never => {
    throw new Error('refused')
  }
  const keys = characterKeys({ getItem: refuse, setItem: refuse, removeItem: refuse } as unknown as Storage)
  keys.switch(false)
  expect(keys.on).toBe(false)
})
