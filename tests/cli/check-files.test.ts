import { checkFile, failureLine, ownPdfs } from '../../cli/check-files.ts'
import { Problem } from '../../lib/problem.ts'
import { projectFolder } from '../../lib/project.ts'
import { finishPdf } from '../../packages/pdf-ua/src/finish.ts'
import { buildPdf, bytesOf, everything, metadata } from '../../packages/pdf-ua/tests/build-pdf.ts'
import { askVeraPdf, findVeraPdf, readVeraPdfReport } from '../../print/verapdf.ts'
import { spawnSync } from 'node:child_process'
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'check-pdf-'))
  const raw = await bytesOf(await buildPdf(everything))
  await writeFile(join(folder, 'raw.pdf'), raw)
  await writeFile(join(folder, 'good.pdf'), await finishPdf(raw, metadata))
})
afterAll(() => rm(folder, { recursive: true }))

function report(compliant: boolean, rules = ''): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<report><jobs><job>
  <validationReport jobEndStatus="normal" profileName="PDF/UA-1 validation profile" statement="" isCompliant="${compliant}">
    <details passedRules="100" failedRules="2" passedChecks="900" failedChecks="3">${rules}</details>
  </validationReport>
</job></jobs></report>`
}
const failedRules = `
  <rule specification="ISO 14289-1:2014" clause="7.1" testNumber="5" status="failed" failedChecks="2" tags="structure">
    <description>All non-standard structure types shall be &quot;mapped&quot;
      to a standard type</description>
    <object>SENonStandard</object>
    <check status="failed"><context>root</context></check>
  </rule>
  <rule specification="ISO 14289-1:2014" clause="7.1" testNumber="6" status="passed" failedChecks="0"><description>Round</description></rule>
  <rule specification="ISO 14289-1:2014" clause="7.18.5" testNumber="2" status="failed" failedChecks="1">
    <description>Links shall have Contents</description>
  </rule>`

describe('failureLine', () => {
  it.each([
    [{ clause: 'C', message: 'Fout.' }, 'a.pdf: Fout. [C]'],
    [{ clause: 'C', message: 'Fout.', page: 3 }, 'a.pdf, pagina 3: Fout. [C]'],
    [{ clause: 'C', message: 'Fout.', page: 3, element: 'H2 \'Kop\'' }, 'a.pdf, pagina 3, H2 \'Kop\': Fout. [C]'],
  ])('is one line', (failure, line) => {
    expect(failureLine('a.pdf', failure)).toBe(line)
  })
})

describe('the command', () => {
  it('tells of every file, also after one that is no PDF', async () => {
    await writeFile(join(folder, 'none.pdf'), 'hallo')
    const { status, stdout, stderr } = spawnSync(process.execPath, ['cli/commands/check-pdf.ts', 'none.pdf', 'good.pdf'], {
      cwd: projectFolder,
      env: { ...process.env, INIT_CWD: folder },
      encoding: 'utf8',
    })
    expect(stdout).toMatch(/^Dit bestand is geen PDF\.\n.*none\.pdf\n[\s\S]*\ngood\.pdf: voldoet/)
    expect([status, stderr.trim()]).toEqual([1, '1 van de 2 PDF’s voldoet niet aan PDF/UA-1 en PDF/A-2a.'])
  })
})

describe('ownPdfs', () => {
  it('lists what is in dist and private', async () => {
    const project = await mkdtemp(join(folder, 'project-'))
    for (const file of ['dist/b.pdf', 'dist/a.pdf', 'dist/index.html', 'private/c.pdf', 'd.pdf']) {
      await mkdir(join(project, file, '..'), { recursive: true })
      await writeFile(join(project, file), '')
    }
    expect(await ownPdfs(project)).toEqual(['dist/a.pdf', 'dist/b.pdf', 'private/c.pdf'].map(file => join(file)))
  })
  it('is a problem when there are none', async () => {
    await expect(ownPdfs(join(folder, 'nothing'))).rejects.toThrow(Problem)
  })
})

describe('checkFile', () => {
  it('finds nothing in a good file, and something in an unfinished one', async () => {
    expect(await checkFile(join(folder, 'good.pdf'))).toEqual([])
    expect((await checkFile(join(folder, 'raw.pdf'))).length).toBeGreaterThan(5)
  })
  it('adds what another judge finds', async () => {
    const failure = { clause: 'C', message: 'Fout.' }
    expect(await checkFile(join(folder, 'good.pdf'), async () => [failure])).toEqual([failure])
  })
  it('is a problem when the file is not there', async () => {
    await expect(checkFile(join(folder, 'no.pdf'))).rejects.toThrow(/bestaat niet[\s\S]*no\.pdf/)
  })
})

describe('readVeraPdfReport', () => {
  it('finds nothing in a good report', () => {
    expect(readVeraPdfReport(report(true), 'PDF/UA-1')).toEqual([])
  })
  it('tells each failed rule once, with the number of places', () => {
    expect(readVeraPdfReport(report(false, failedRules), 'PDF/UA-1')).toEqual([
      { clause: 'PDF/UA-1 7.1-5', message: 'veraPDF: All non-standard structure types shall be "mapped" to a standard type (2 keer)' },
      { clause: 'PDF/UA-1 7.18.5-2', message: 'veraPDF: Links shall have Contents' },
    ])
  })
  it.each([['', /geen uitvoer/], ['java: command not found', /java: command not found/]])('is a problem with %j', (output, message) => {
    expect(() => readVeraPdfReport(output, 'PDF/UA-1')).toThrow(message)
    expect(() => readVeraPdfReport(output, 'PDF/UA-1')).toThrow(Problem)
  })
})

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
  it('is a problem when it breaks down', async () => {
    const bin = await install('echo no java >&2; exit 127')
    await expect(askVeraPdf(findVeraPdf(bin)!, 'good.pdf')).rejects.toThrow(/veraPDF geeft geen oordeel[\s\S]*no java/)
  })
})
