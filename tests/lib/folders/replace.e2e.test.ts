import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { replaceAll } from '../../../lib/folders/replace.ts'
import { projectFolder } from '../../../lib/project.ts'

let here: string
beforeEach(() => {
  here = mkdtempSync(join(tmpdir(), 'raadsdeck-'))
})
afterEach(() => rmSync(here, { recursive: true }))

/** A process that replaces three things again and again, with new texts. */
function swapping(name: string, times: number): ChildProcess {
  const script = `
    import { mkdirSync, writeFileSync } from 'node:fs'
    import { replaceAll } from ${JSON.stringify(join(projectFolder, 'lib/folders/replace.ts'))}
    for (let time = 0; time < ${times}; time++) {
      const from = part => ${JSON.stringify(here)} + '/${name}-' + time + part
      mkdirSync(from('-usb'))
      mkdirSync(from('-site'))
      for (const file of ['-usb/index.html', '-site/index.html', '.pdf'])
        writeFileSync(from(file), '${name} ' + time)
      await replaceAll([
        { from: from('-usb'), to: ${JSON.stringify(join(here, 'usb'))} },
        { from: from('.pdf'), to: ${JSON.stringify(join(here, 'private/deck.pdf'))} },
        { from: from('-site'), to: ${JSON.stringify(join(here, 'dist'))} },
      ])
    }`
  return spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'ignore', 'inherit'] })
}

const texts = (): string[] => ['usb/index.html', 'private/deck.pdf', 'dist/index.html'].map(path => readFileSync(join(here, path), 'utf8'))
const hidden = (folder: string): string[] => readdirSync(join(here, folder)).filter(name => name.startsWith('.') && name !== '.raadsdeck.json')

describe('replaceAll', () => {
  it('leaves one whole set when two processes replace at once', async () => {
    const codes = await Promise.all(['one', 'two'].map(async name => (await once(swapping(name, 20), 'exit'))[0] as number))
    expect(codes).toEqual([0, 0])
    expect(new Set(texts()).size).toBe(1)
    expect([...hidden('.'), ...hidden('private')]).toEqual([])
  })

  it('leaves one whole set after processes that were killed, and nothing of theirs', async () => {
    await once(swapping('first', 1), 'exit')
    for (let round = 0; round < 6; round++) {
      const child = swapping(`round${round}`, 10_000)
      await setTimeout(250 + round * 37)
      child.kill('SIGKILL')
      await once(child, 'exit')
      // A failing replaceAll first restores the last whole set.
      await expect(replaceAll(['usb', 'private/deck.pdf', 'dist'].map(path => ({ from: join(here, 'gone'), to: join(here, path) })))).rejects.toThrow()
      expect(new Set(texts()).size, `round ${round}: ${texts()}`).toBe(1)
      expect([...hidden('.'), ...hidden('private')]).toEqual([])
    }
  })
})
