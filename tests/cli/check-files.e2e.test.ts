import { projectFolder } from '../../lib/project.ts'
import { buildPdf, bytesOf, everything, metadata } from '../../packages/pdf-ua/tests/build-pdf.ts'
import { askVeraPdf, findVeraPdf } from '../../print/verapdf.ts'
import { finish } from '@raadsdeck/pdf-ua'
import { spawnSync } from 'node:child_process'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'check-pdf-'))
  const raw = await bytesOf(await buildPdf(everything))
  await writeFile(join(folder, 'good.pdf'), await finish(raw, metadata))
})
afterAll(() => rm(folder, { recursive: true }))

describe('npm run check:pdf', () => {
  it('tells of every file, also after one that is no PDF', async () => {
    await writeFile(join(folder, 'none.pdf'), 'hallo')
    const { status, stdout, stderr } = spawnSync(process.execPath, ['cli/main.ts', 'check:pdf', 'none.pdf', 'good.pdf'], {
      cwd: projectFolder,
      env: { ...process.env, INIT_CWD: folder },
      encoding: 'utf8',
    })
    expect(stdout).toMatch(/^Dit bestand is geen PDF\.\n.*none\.pdf\n[\s\S]*\ngood\.pdf: voldoet/)
    expect([status, stderr.trim()]).toEqual([1, '1 van de 2 PDF’s voldoet niet aan PDF/UA-1 en PDF/A-2a.'])
  })
})

const failingReport = `<report><jobs><job>
  <validationReport jobEndStatus="normal" profileName="PDF/UA-1 validation profile" statement="" isCompliant="false">
    <details passedRules="100" failedRules="2" passedChecks="900" failedChecks="3">
      <rule specification="ISO 14289-1:2014" clause="7.1" testNumber="5" status="failed" failedChecks="2"><description>x</description></rule>
      <rule specification="ISO 14289-1:2014" clause="7.18.5" testNumber="2" status="failed" failedChecks="1"><description>x</description></rule>
    </details>
  </validationReport>
</job></jobs></report>`

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
    const bin = await install(`cat <<END\n${failingReport}\nEND\ntest "$4" = 2a && exit 1; exit 0`)
    const failures = await askVeraPdf(findVeraPdf(bin)!, join(folder, 'good.pdf'))
    expect(failures.map(({ clause }) => clause)).toEqual(['PDF/UA-1 7.1-5', 'PDF/UA-1 7.18.5-2', 'PDF/A-2 7.1-5', 'PDF/A-2 7.18.5-2'])
  })
  it('is a problem when it breaks down', async () => {
    const bin = await install('echo no java >&2; exit 127')
    await expect(askVeraPdf(findVeraPdf(bin)!, 'good.pdf')).rejects.toThrow(/veraPDF geeft geen oordeel[\s\S]*no java/)
  })
})
