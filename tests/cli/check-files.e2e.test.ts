import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { finish } from '@raadsdeck/pdf-ua'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectFolder } from '../../lib/project.ts'
import { buildPdf, bytesOf, everything, metadata } from '../../packages/pdf-ua/tests/build-pdf.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'check-pdf-'))
  const raw = await bytesOf(await buildPdf(everything))
  await writeFile(join(folder, 'good.pdf'), await finish(raw, metadata))
})
afterAll(() => rm(folder, { recursive: true }))

describe('npm run check:pdf', () => {
  it('tells of every file, also after those that are no PDF or never end', async () => {
    await writeFile(join(folder, 'none.pdf'), 'hallo')
    spawnSync('mkfifo', [join(folder, 'pipe.pdf')])
    const files = ['none.pdf', 'pipe.pdf', 'good.pdf']
    const { status, stdout, stderr } = spawnSync(process.execPath, ['cli/main.ts', 'check:pdf', ...files], {
      cwd: projectFolder,
      env: { ...process.env, INIT_CWD: folder },
      encoding: 'utf8',
    })
    expect(stdout).toMatch(/^Dit bestand is geen PDF\.\n.*none\.pdf\n[\s\S]*\ngood\.pdf: voldoet/)
    expect(stdout).toMatch(/(?:geen bestand|bestaat niet)\.\n.*pipe\.pdf\n/)
    expect(stdout).not.toMatch(/^\s+at /m)
    expect([status, stderr.trim()]).toEqual([1, '2 van de 3 PDF’s voldoen niet aan PDF/UA-1 en PDF/A-2a.'])
  })
})
