import { projectFolder } from '../../lib/project.ts'
import { cached, digestOf } from '../../document/static-cache.ts'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const root = mkdtempSync(join(tmpdir(), 'static-cache-'))
const name = `test${process.pid}`

afterAll(() => {
  rmSync(root, { recursive: true })
  for (const kept of readdirSync(join(projectFolder, '.raadsdeck/static')).filter(entry => entry.startsWith(name)))
    rmSync(join(projectFolder, '.raadsdeck/static', kept), { recursive: true })
})

describe('the digest of sources', () => {
  mkdirSync(join(root, 'deck/parts'), { recursive: true })
  writeFileSync(join(root, 'deck/plan.ts'), 'a')
  writeFileSync(join(root, 'deck/parts/body.ts'), 'b')
  writeFileSync(join(root, 'package-lock.json'), '{}')
  const sources = ['deck', 'package-lock.json']
  const before = digestOf(sources, root)

  it.each<[string, () => void, boolean]>([
    ['nothing changed', () => {}, true],
    ['a file was touched', () => writeFileSync(join(root, 'deck/plan.ts'), 'a'), true],
    ['a file changed', () => writeFileSync(join(root, 'deck/plan.ts'), 'A'), false],
    ['a file deep down changed', () => writeFileSync(join(root, 'deck/parts/body.ts'), 'B'), false],
    ['a file was renamed', () => renameSync(join(root, 'deck/plan.ts'), join(root, 'deck/plans.ts')), false],
    ['a file came', () => writeFileSync(join(root, 'deck/new.ts'), ''), false],
  ])('%s', (_, change, same) => {
    change()
    expect(digestOf(sources, root) === before).toBe(same)
  })
})

describe('the cache', () => {
  it('makes once, and gives the same a second time', async () => {
    let times = 0
    const make = async (folder: string): Promise<void> => {
      mkdirSync(folder, { recursive: true })
      writeFileSync(join(folder, 'entry.js'), `made ${++times} time`)
    }
    for (const folder of ['one', 'two']) {
      await cached(name, join(root, folder), make)
      expect(readFileSync(join(root, folder, 'entry.js'), 'utf8')).toBe('made 1 time')
    }
  })

  it('keeps nothing of what could not be made', async () => {
    const failing = `${name}-failing`
    await expect(cached(failing, join(root, 'three'), () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    let made = false
    await cached(failing, join(root, 'four'), async (folder) => {
      made = true
      mkdirSync(folder)
    })
    expect(made).toBe(true)
    expect(existsSync(join(root, 'four'))).toBe(true)
  })
})
