import type { RunError } from '../../../lib/run.ts'
import type { AnsweringServer } from './answering-server.ts'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { projectFolder } from '../../../lib/project.ts'
import { run } from '../../../lib/run.ts'
import { smallMemo, withValue } from '../../fixtures/small-memo.ts'
import { answeringServer } from './answering-server.ts'

const before = 'export const checkedAddresses = undefined\n'

// Whole processes that wait and retry, while other tests run.
describe('npm run links', { timeout: 60_000 }, () => {
  let server: AnsweringServer
  let folder: string
  beforeEach(async () => {
    server = await answeringServer()
    folder = mkdtempSync(join(tmpdir(), 'raadsdeck-'))
    writeFileSync(join(folder, 'checked-addresses.ts'), before)
  })
  afterEach(async () => {
    await server.close()
    rmSync(folder, { recursive: true })
  })

  /** A memo with addresses on this machine for both sources. */
  const writeMemo = (port: number, paths: [string, string]): void => {
    const memo = paths.reduce<unknown>((literal, path, index) => withValue(literal as object, `parts.4.items.${index}.ours.address`, { certainty: 'seen', url: `http://127.0.0.1:${port}${path}` }), smallMemo())
    writeFileSync(join(folder, 'index.ts'), `import { checkedAddresses } from './checked-addresses.ts'
      export default { ...${JSON.stringify(memo)}, checkedAddresses }`)
  }
  const links = async (...args: string[]): Promise<{ stdout: string, output: string, exitCode?: number }> => {
    const env = { http_proxy: undefined, HTTP_PROXY: undefined }
    try {
      const { stdout, stderr } = await run(process.execPath, ['cli/main.ts', 'links', '--memo', folder, ...args], { cwd: projectFolder, env })
      return { stdout, output: stdout + stderr, exitCode: 0 }
    }
    catch (error) {
      const { output, exitCode } = error as RunError
      return { stdout: '', output, exitCode }
    }
  }
  const record = (): string => readFileSync(join(folder, 'checked-addresses.ts'), 'utf8')

  it('keeps what it found where the deck reads it', async () => {
    writeMemo(server.port, ['/200', '/301'])
    const { stdout, exitCode } = await links()
    expect(exitCode).toBe(0)
    expect(stdout).toContain('2 adressen: 1 leeft, 1 verhuisd')
    expect(stdout).not.toContain('index.ts')
    expect(record()).toContain(`'http://127.0.0.1:${server.port}/301': { state: 'moved', movedTo: 'http://127.0.0.1:${server.port}/200' }`)
  })
  it('ends with 1 when an address is gone, and keeps that too', async () => {
    writeMemo(server.port, ['/404', '/200'])
    expect((await links()).exitCode).toBe(1)
    expect(record()).toContain(`/404': { state: 'gone' }`)
  })
  it('prints nothing but JSON for programs', async () => {
    writeMemo(server.port, ['/403', '/200'])
    const { stdout } = await links('--json')
    expect(JSON.parse(stdout)).toMatchObject({ addresses: [{ sources: ['fietsnota'], state: 'unknown' }, { sources: ['telling'], state: 'alive' }] })
  })
  it('changes nothing, says so and ends with 2 when nothing answers at all', async () => {
    await server.close()
    writeMemo(server.port, ['/200', '/404'])
    const { output, exitCode } = await links()
    expect(exitCode).toBe(2)
    expect(output).toContain('geen netwerk')
    expect(record()).toBe(before)
  })
  it('has nothing to do for a memo without addresses, and says so', async () => {
    writeFileSync(join(folder, 'index.ts'), `export default ${JSON.stringify(['parts.4.items.0', 'parts.4.items.1'].reduce<unknown>((literal, source) =>
      withValue(literal as object, `${source}.ours.address`, { certainty: 'none' }), smallMemo()))}`)
    const { output, exitCode } = await links()
    expect({ output, exitCode }).toEqual({ output: 'De memo noemt geen adressen: er is niets te controleren.\n', exitCode: 0 })
    expect(record()).toBe(before)
  })
  it('says what to add to a memo that does not read what it keeps', async () => {
    writeMemo(server.port, ['/200', '/204'])
    writeFileSync(join(folder, 'index.ts'), readFileSync(join(folder, 'index.ts'), 'utf8').replace(', checkedAddresses }`', '').replace(/, checkedAddresses \}$/, ' }'))
    expect((await links()).stdout).toContain('import { checkedAddresses } from')
  })
})
