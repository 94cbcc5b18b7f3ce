import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { inTurn } from '../../../cli/install/in-turn.mjs'

let folder: string
let mark: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'raadsdeck-'))
  mark = join(folder, 'deep', 'installing')
})
afterEach(() => rmSync(folder, { recursive: true }))

function never(): void {
  throw new Error('waited')
}

it('marks its turn, and takes the mark away', async () => {
  const marked = await inTurn(mark, async () => existsSync(mark), never)
  expect(marked).toBe(true)
  expect(existsSync(mark)).toBe(false)
})

it('takes the mark away when the work fails', async () => {
  await expect(inTurn(mark, () => Promise.reject(new Error('no')), never)).rejects.toThrow('no')
  expect(existsSync(mark)).toBe(false)
})

it('lets one at a time work, and tells the others once', async () => {
  const log: string[] = []
  const work = (name: string) => async (): Promise<void> => {
    log.push(`${name} starts`)
    await new Promise(resolve => setTimeout(resolve, 50))
    log.push(`${name} ends`)
  }
  await Promise.all([
    inTurn(mark, work('one'), never),
    inTurn(mark, work('two'), () => log.push('two waits')),
  ])
  expect(log).toEqual(['one starts', 'two waits', 'one ends', 'two starts', 'two ends'])
})

it('does not wait for a process that was killed', async () => {
  await inTurn(mark, async () => {}, never)
  writeFileSync(mark, '')
  const longAgo = new Date(Date.now() - 60_000)
  utimesSync(mark, longAgo, longAgo)
  expect(await inTurn(mark, async () => 'done', () => {})).toBe('done')
})
