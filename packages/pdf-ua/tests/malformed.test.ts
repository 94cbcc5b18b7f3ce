import { beforeAll, expect, it, vi } from 'vitest'
import { check } from '../src/check.ts'
import { finish } from '../src/finish.ts'
import { UnreadablePdf } from '../src/read/unreadable.ts'
import { buildPdf, bytesOf, everything, metadata } from './build-pdf.ts'
import { malformed } from './malformed.ts'

const SEED = 39

/** The error by file; undefined when it was checked. */
const thrown = new Map<string, unknown>()
beforeAll(async () => {
  // The library warns of numbers that are too large.
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  const files = malformed(await finish(await bytesOf(await buildPdf(everything)), metadata), SEED)
  for (const { kind, bytes } of files)
    thrown.set(kind, await check(await bytes()).then(() => undefined, (error: unknown) => error))
}, 120_000)

it('checks or refuses each of 176 malformed files, without a trace, a hang or a heap of memory', () => {
  expect(thrown.size).toBe(176)
  expect([...thrown].filter(([, error]) => error !== undefined && !(error instanceof UnreadablePdf))).toEqual([])
  expect([...thrown.values()].filter(error => error === undefined).length).toBeGreaterThan(80)
})

it.each([
  ['a deep structure, 8', '300 diep'],
  ['content that nests, 2', '500 diep'],
  ['streams that swell, 8', 'groter dan 32 MB'],
  ['forms that draw each other, 2', 'tekent te veel'],
])('refuses %s with a word about it', (kind, word) => {
  expect((thrown.get(kind) as Error).message).toContain(word)
})
