import { beforeAll, expect, it, vi } from 'vitest'
import { check } from '../src/check.ts'
import { finish } from '../src/finish.ts'
import { UnreadablePdf } from '../src/read/unreadable.ts'
import { buildPdf, bytesOf, everything, metadata } from './build-pdf.ts'
import { malformed } from './malformed.ts'

const SEED = 39

let files: ReturnType<typeof malformed>
beforeAll(async () => {
  // The library warns of numbers that are too large.
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  files = malformed(await finish(await bytesOf(await buildPdf(everything)), metadata), SEED)
})

it('checks or refuses each of 176 malformed files, without a trace, a hang or a heap of memory', async () => {
  expect(files).toHaveLength(176)
  const told: Record<string, string> = {}
  for (const { kind, bytes } of files) {
    const malformed = await bytes()
    told[kind] = await check(malformed).then(() => 'checked', (error: unknown) =>
      error instanceof UnreadablePdf ? 'refused' : String(error))
  }
  expect(Object.entries(told).filter(([, answer]) => answer !== 'checked' && answer !== 'refused')).toEqual([])
  expect(Object.values(told).filter(answer => answer === 'checked').length).toBeGreaterThan(80)
}, 120_000)

it('refuses what is too deep or too large with a word about it', async () => {
  const messageOf = async (kind: string): Promise<string> =>
    check(await files.find(file => file.kind === kind)!.bytes()).then(() => '', (error: Error) => error.message)
  expect(await messageOf('a deep structure, 8')).toContain('300 diep')
  expect(await messageOf('content that nests, 2')).toContain('500 diep')
  expect(await messageOf('streams that swell, 8')).toContain('groter dan 32 MB')
  expect(await messageOf('forms that draw each other, 3')).toContain('tekent te veel')
})
