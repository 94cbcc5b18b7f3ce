import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { cached } from '../../document/static-cache.ts'
import { projectFolder } from '../../lib/project.ts'

const CACHE = join(projectFolder, '.raadsdeck/static')
const name = `test${process.pid}`
const keptNow = (prefix: string): string[] => readdirSync(CACHE).filter(entry => entry.startsWith(`${prefix}-`))

afterAll(() => keptNow(name).forEach(kept => rmSync(join(CACHE, kept), { recursive: true })))

describe('the cache', () => {
  it('makes once, and anew when another source counts; the older one goes', async () => {
    let times = 0
    const make = async (folder: string): Promise<void> => writeFileSync(join(folder, 'entry.js'), `made ${++times}`)
    const made = async (source: string): Promise<string> => readFileSync(join(await cached(name, [source], make), 'entry.js'), 'utf8')
    expect([await made('words'), await made('words'), await made('words/nl.ts')]).toEqual(['made 1', 'made 1', 'made 2'])
    expect(keptNow(name)).toHaveLength(1)
  })

  it('keeps nothing of what could not be made', async () => {
    const failing = `${name}-failing`
    await expect(cached(failing, ['words'], () => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(keptNow(failing)).toEqual([])
    expect(existsSync(await cached(failing, ['words'], async () => {}))).toBe(true)
  })

  it('lets two make the same at once', async () => {
    const both = `${name}-both`
    const folders = await Promise.all([1, 2].map(() => cached(both, ['words'], async folder => writeFileSync(join(folder, 'a'), ''))))
    expect(new Set(folders).size).toBe(1)
    expect(existsSync(join(folders[0]!, 'a'))).toBe(true)
  })
})
