import { describe, expect, it } from 'vitest'
import { createProgress } from '../../lib/progress.ts'

/** The progress as written, with a clock that the test sets. */
type Progress = ReturnType<typeof createProgress>

async function written(act: (progress: Progress, wait: (ms: number) => void) => Promise<unknown>): Promise<string> {
  let [text, time] = ['', 0]
  await act(createProgress({ write: part => text += part }, () => time), ms => time += ms).catch(() => {})
  return text
}

describe('step', () => {
  it('is not called done when it fails', async () => {
    expect(await written(({ step }) => step('Pdf …', () => Promise.reject(new Error('no'))))).toBe('Pdf …\n')
  })
  it('has a line of its own, also beside another', async () => {
    expect(await written(({ step, say }) => step('Typen …', () => step('Stijl …', async () => say('Bijna')))))
      .toBe('Typen …\nStijl …\nBijna\nStijl: 0,0 s\nTypen: 0,0 s\n')
  })
  it.each([[0, '0,0 s'], [40, '0,0 s'], [349, '0,3 s'], [1500, '1,5 s'], [9949, '9,9 s'], [9960, '10 s'], [83_400, '83 s']])('says %d ms as %s', async (ms, text) => {
    expect(await written(({ step }, wait) => step('Pdf …', async () => wait(ms)))).toBe(`Pdf …\nPdf: ${text}\n`)
  })
  const { step } = createProgress({ write: () => {} })
  it('hands on what the work gives', async () => {
    expect(await step('x', async () => 3)).toBe(3)
  })
  it('hands on what the work throws', async () => {
    await expect(step('x', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  })
})
