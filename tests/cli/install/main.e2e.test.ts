import { describe, expect, it } from 'vitest'
import { runUntilDone } from '../../../cli/install/main.mjs'

describe('runUntilDone', () => {
  const run = (nodes: [string, ...string[]], script: string): Promise<number> => runUntilDone(nodes, ['-e', script])

  it.each([
    ['success', '', 0],
    ['its exit code', 'process.exit(7)', 7],
    ['a signal as a shell tells it', 'process.kill(process.pid, "SIGTERM")', 143],
  ])('hands on %s', async (_case, script, code) => {
    expect(await run([process.execPath], script)).toBe(code)
  })
  it('goes on to the next Node when one does not start', async () => {
    expect(await run(['/no/such/node', process.execPath], 'process.exit(3)')).toBe(3)
  })
  it('fails when none starts', async () => {
    await expect(run(['/no/such/node'], '')).rejects.toThrow('ENOENT')
  })
})
