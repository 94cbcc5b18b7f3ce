import type { PlannedMemo } from '../../deck/deck.ts'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { checkMemo, summaryOf } from '../../cli/check-memo.ts'
import { loadMemoForAudience } from '../../memo/load.ts'
import { memoIn, ownMemo } from '../../memo/options.ts'

it('the project’s own memo is right', async () => {
  expect(await checkMemo(ownMemo)).toMatch(/^Alles klopt: \d+ dia’s, 13 bronnen, 5 vragen, \d+ minuten\.$/)
})

describe('a memo beside its memo.md', () => {
  const folder = mkdtempSync(join(tmpdir(), 'raadsdeck-check-'))
  const options = memoIn(folder)
  const memoOf = (text: string): void => {
    writeFileSync(join(folder, 'index.ts'), `export default { language: 'nl', header: { title: 'Fietsen' }, parts: [{ kind: 'text', blocks: [{ text: '${text}' }] }] }`)
  }
  afterAll(() => rmSync(folder, { recursive: true }))

  it('is right without one, but cannot be said to be whole', async () => {
    memoOf('Het gaat goed.')
    expect(await checkMemo(options)).toMatch(/^Alles klopt: .*\nRD604 Zonder memo\.md .*woord voor woord/)
    expect((await loadMemoForAudience(options)).wordForWord).toBe(false)
  })

  it('is whole when both say the same', async () => {
    writeFileSync(join(folder, 'memo.md'), '# Fietsen\n\nHet gaat goed.\n')
    expect(await checkMemo(options)).toMatch(/^Alles klopt: [^\n]*$/)
    expect((await loadMemoForAudience(options)).wordForWord).toBe(true)
  })

  it('is refused with each difference by file and line', async () => {
    writeFileSync(join(folder, 'memo.md'), '# Fietsen\n\nHet gaat goed. De stalling is vol.\n\nBijlage: kaart\n')
    memoOf('Het gaat slecht. Dat is jammer.')
    const message = await checkMemo(options).catch((error: Error) => error.message)
    const field = `${folder}/index.ts: parts[0].blocks[0].text "Het gaat slecht. Dat is jammer."`
    expect(message).toContain(`RD603 ${field} zegt "slecht.", en memo.md in regel 3 "goed." → neem de woorden van de memo letterlijk over`)
    expect(message).toContain(`RD602 ${field} zegt iets dat niet in memo.md staat: "Dat is jammer." → `)
    expect(message).toContain(`RD601 ${folder}/memo.md:3: "De stalling is vol." staat niet in de data → `)
    expect(message).toContain(`RD601 ${folder}/memo.md:5: "Bijlage: kaart" staat niet in de data → `)
    expect((await loadMemoForAudience(options)).wordForWord).toBe(false)
  })
})

function planned(slides: number, sources: number, questions: number, seconds: number): PlannedMemo {
  return {
    deck: { slides: Array.from({ length: slides }, () => ({ seconds: seconds / slides })) },
    parts: [
      { kind: 'sources', items: Array.from({ length: sources }) },
      { kind: 'questions', items: Array.from({ length: questions }) },
    ],
  } as unknown as PlannedMemo
}

it.each([
  [planned(2, 3, 4, 300), '2 dia’s, 3 bronnen, 4 vragen, 5 minuten'],
  [planned(1, 1, 1, 60), '1 dia, 1 bron, 1 vraag, 1 minuut'],
  [planned(2, 0, 0, 89), '2 dia’s, 1 minuut'],
])('what a memo lacks is not counted', (memo, counts) => {
  expect(summaryOf(memo)).toBe(`Alles klopt: ${counts}.`)
})
