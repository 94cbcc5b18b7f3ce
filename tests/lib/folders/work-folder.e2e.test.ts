import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { projectFolder } from '../../../lib/project.ts'

describe('withWorkFolder', () => {
  let base: string
  beforeEach(() => {
    base = mkdtempSync(join(tmpdir(), 'raadsdeck-'))
  })
  afterEach(() => rmSync(base, { recursive: true }))

  it.each([
    ['process.exit(1)', 1],
    ['process.kill(process.pid, "SIGINT"); setInterval(() => {}, 1000)', 130],
  ])('removes it when the command ends by %s', (end, code) => {
    const script = `
      import { runCommandLine } from ${JSON.stringify(join(projectFolder, 'cli/command.ts'))}
      import { withWorkFolder } from ${JSON.stringify(join(projectFolder, 'lib/folders/work-folder.ts'))}
      const run = () => withWorkFolder('build', async () => { ${end}; await new Promise(() => {}) }, ${JSON.stringify(base)})
      await runCommandLine(['go'], { go: { meta: { description: '' }, run } })`
    const { status } = spawnSync(process.execPath, ['--input-type=module', '-e', script])
    expect(status).toBe(code)
    expect(readdirSync(join(base, '.raadsdeck', 'work'))).toEqual([])
  })
})
