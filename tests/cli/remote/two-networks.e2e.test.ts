import { expect, it } from 'vitest'
import { run } from '../../../lib/run.ts'
import { loadMemo } from '../../../memo/load.ts'
import { withDeck } from '../../../memo/plan.ts'
import { nl } from '../../../words/nl.ts'
import { canLeaveNetwork } from '../../browser/own-network.ts'

it.runIf(canLeaveNetwork)('a phone moves the deck from another machine, whose network goes and comes back', async () => {
  const { stdout } = await run('unshare', ['--net', process.execPath, 'tests/cli/remote/laptop.ts'])
  const { title, second, phone } = JSON.parse(stdout.trim().split('\n').at(-1)!) as Record<string, unknown>
  const { slides } = withDeck(await loadMemo()).deck
  expect([title, second]).toEqual(slides.slice(0, 2).map(slide => slide.title))
  expect(phone).toEqual(['ECONNREFUSED', nl.phone.lost, 0, expect.stringContaining('Dia 1 van')])
})
