import { projectFolder } from '../../lib/project.ts'
import { buildPdf, bytesOf, everything, metadata } from '../../packages/pdf-ua/tests/build-pdf.ts'
import { finish } from '@raadsdeck/pdf-ua'
import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'

it('tells of every file, also after one that is no PDF', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'check-pdf-'))
  await writeFile(join(folder, 'none.pdf'), 'hallo')
  await writeFile(join(folder, 'good.pdf'), await finish(await bytesOf(await buildPdf(everything)), metadata))
  const command = ['cli/commands/check-pdf.ts', 'none.pdf', 'good.pdf']
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: projectFolder,
    env: { ...process.env, INIT_CWD: folder },
    encoding: 'utf8',
  })
  expect(stdout).toMatch(/^Dit bestand is geen PDF\.\n.*none\.pdf\n[\s\S]*\ngood\.pdf: voldoet/)
  expect([status, stderr.trim()]).toEqual([1, '1 van de 2 PDF’s voldoet niet aan PDF/UA-1 en PDF/A-2a.'])
  await rm(folder, { recursive: true })
})
