import { existsSync, mkdirSync, mkdtempSync, readFileSync, readlinkSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { prepareFresh, putInPlace } from '../../../cli/install/fresh-folder.mjs'

let project: string
let fresh: string
const packages = {
  '': {},
  'node_modules/one': {},
  'node_modules/@x/lib': { link: true, resolved: 'packages/lib' },
  'packages/lib': {},
  'packages/lib/node_modules/two': {},
}

function write(...files: string[]): void {
  for (const file of files) {
    mkdirSync(dirname(join(project, file)), { recursive: true })
    writeFileSync(join(project, file), file)
  }
}
function text(file: string): string | undefined {
  return existsSync(join(project, file)) ? readFileSync(join(project, file), 'utf8') : undefined
}

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'raadsdeck-'))
  fresh = join(project, '.raadsdeck/install')
  write('package.json', 'package-lock.json', 'packages/lib/package.json', 'node_modules/one/old', 'packages/lib/node_modules/two/old')
})
afterEach(() => rmSync(project, { recursive: true }))

describe('prepareFresh', () => {
  it('copies what npm reads, and leaves the packages', () => {
    write('.raadsdeck/install/node_modules/half')
    prepareFresh(project, fresh, Object.keys(packages))
    expect(['package.json', 'package-lock.json', 'packages/lib/package.json'].map(file => text(`.raadsdeck/install/${file}`)))
      .toEqual(['package.json', 'package-lock.json', 'packages/lib/package.json'])
    expect(existsSync(join(fresh, 'node_modules'))).toBe(false)
    expect(text('node_modules/one/old')).toBeDefined()
  })
  it('brings back what a killed command had put aside', () => {
    mkdirSync(fresh, { recursive: true })
    renameSync(join(project, 'node_modules'), join(fresh, 'node_modules.old'))
    prepareFresh(project, fresh, Object.keys(packages))
    expect(text('node_modules/one/old')).toBeDefined()
  })
})

describe('putInPlace', () => {
  it('replaces the packages of the project and its workspaces, and links those', () => {
    write('.raadsdeck/install/node_modules/one/new', '.raadsdeck/install/node_modules/@x/lib/absolute', '.raadsdeck/install/packages/lib/node_modules/two/new')
    putInPlace(project, fresh, packages)
    expect([text('node_modules/one/new'), text('packages/lib/node_modules/two/new')]).not.toContain(undefined)
    expect([text('node_modules/one/old'), text('packages/lib/node_modules/two/old')]).toEqual([undefined, undefined])
    expect(readlinkSync(join(project, 'node_modules/@x/lib'))).toBe('../../packages/lib')
    expect(text('node_modules/@x/lib/package.json')).toBe('packages/lib/package.json')
    expect(existsSync(fresh)).toBe(false)
  })
  it('removes the packages of a workspace that has none of its own any more', () => {
    write('.raadsdeck/install/node_modules/one/new', '.raadsdeck/install/node_modules/@x/x')
    mkdirSync(join(fresh, 'packages/lib'), { recursive: true })
    putInPlace(project, fresh, packages)
    expect(text('packages/lib/node_modules/two/old')).toBeUndefined()
  })
})
