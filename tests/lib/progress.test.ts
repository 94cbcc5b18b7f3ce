import type { Progress } from '../../lib/progress.ts'
import { describe, expect, it } from 'vitest'
import { createProgress } from '../../lib/progress.ts'

/** The text that is written while something goes on, with a clock that the test winds. */
async function written(
  isTTY: boolean,
  act: (progress: Progress, wait: (ms: number) => void) => Promise<unknown>,
): Promise<string> {
  let [text, time] = ['', 0]
  await act(createProgress({ isTTY, write: part => text += part }, () => time), ms => time += ms).catch(() => {})
  return text
}

describe.each([
  ['on a terminal', true, {
    one: 'Pdf … 1,5 s\n',
    failing: 'Pdf …\n',
    saying: 'Pdf …\nBijna\nPdf: 0,0 s\n',
    two: 'Typen …\nStijl … 0,0 s\nTypen: 0,0 s\n',
  }],
  ['in a log', false, {
    one: 'Pdf …\nPdf: 1,5 s\n',
    failing: 'Pdf …\n',
    saying: 'Pdf …\nBijna\nPdf: 0,0 s\n',
    two: 'Typen …\nStijl …\nStijl: 0,0 s\nTypen: 0,0 s\n',
  }],
])('%s', (_where, isTTY, expected) => {
  it('a step tells what it does and how long it took', async () => {
    expect(await written(isTTY, ({ step }, wait) => step('Pdf …', async () => wait(1500)))).toBe(expected.one)
  })
  it('a step that fails is not called done', async () => {
    expect(await written(isTTY, ({ step }) => step('Pdf …', () => Promise.reject(new Error('no'))))).toBe(expected.failing)
  })
  it('a line in the middle of a step does not run into it', async () => {
    expect(await written(isTTY, ({ step, say }) => step('Pdf …', async () => say('Bijna')))).toBe(expected.saying)
  })
  it('steps at the same time do not run into each other', async () => {
    expect(await written(isTTY, ({ step }) => step('Typen …', () => step('Stijl …', async () => {})))).toBe(expected.two)
  })
})

describe('step', () => {
  it.each([[0, '0,0 s'], [40, '0,0 s'], [349, '0,3 s'], [1500, '1,5 s'], [9949, '9,9 s'], [9960, '10 s'], [83_400, '83 s']])('says %d ms as %s', async (ms, text) => {
    expect(await written(true, ({ step }, wait) => step('Pdf …', async () => wait(ms)))).toBe(`Pdf … ${text}\n`)
  })
  const { step } = createProgress({ write: () => {} })
  it('hands on what the work gives', async () => {
    expect(await step('x', async () => 3)).toBe(3)
  })
  it('hands on what the work throws', async () => {
    await expect(step('x', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  })
})
