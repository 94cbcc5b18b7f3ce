import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askVeraPdf, findVeraPdf, veraPdfVersion } from '../../print/verapdf.ts'
import { failedRules, report } from './verapdf-report.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verapdf-'))
})
afterAll(() => rm(folder, { recursive: true }))

describe.skipIf(process.platform === 'win32')('a veraPDF on the search path', () => {
  const install = async (script: string): Promise<string> => {
    const bin = await mkdtemp(join(folder, 'bin-'))
    await writeFile(join(bin, 'verapdf'), `#!/bin/sh\n${script}\n`)
    await chmod(join(bin, 'verapdf'), 0o755)
    return bin
  }
  it('is found, also behind other folders', async () => {
    const bin = await install('true')
    expect(findVeraPdf(`${folder}:${bin}`)).toBe(join(bin, 'verapdf'))
  })
  it('may be missing', () => {
    expect([findVeraPdf(folder), findVeraPdf('')]).toEqual([undefined, undefined])
  })
  it('is asked for both norms, and judges by exit code 1 too', async () => {
    const bin = await install(`cat <<END\n${report(false, failedRules)}\nEND\ntest "$4" = 2a && exit 1; exit 0`)
    const failures = await askVeraPdf(findVeraPdf(bin)!, join(folder, 'good.pdf'))
    expect(failures.map(({ clause }) => clause)).toEqual(['PDF/UA-1 7.1-5', 'PDF/UA-1 7.18.5-2', 'PDF/A-2 7.1-5', 'PDF/A-2 7.18.5-2'])
  })
  it.each([
    ['veraPDF 1.28.1\nBuilt: Thu Jan 01 00:00:00 UTC 2026', 'veraPDF 1.28.1'],
    ['Usage: veraPDF', 'veraPDF'],
  ])('that says %j is named %s', async (said, name) => {
    const bin = await install(`test "$1" = --version && cat <<END\n${said}\nEND`)
    expect(await veraPdfVersion(findVeraPdf(bin)!)).toBe(name)
  })
  it('is a problem when it breaks down', async () => {
    const bin = await install('echo no java >&2; exit 127')
    await expect(askVeraPdf(findVeraPdf(bin)!, 'good.pdf')).rejects.toThrow(/veraPDF geeft geen oordeel[\s\S]*no java/)
  })
})
