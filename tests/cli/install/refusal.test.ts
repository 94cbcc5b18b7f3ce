import { describe, expect, it } from 'vitest'
import { refusal } from '../../../cli/install/refusal.cjs'
import manifest from '../../../package.json' with { type: 'json' }

describe('refusal', () => {
  it.each([
    ['v12.22.12', true],
    ['v20.18.3', true],
    ['v20.19.0', false],
    ['v21.7.3', true],
    ['v22.11.0', true],
    ['v22.12.0', false],
    ['v23.0.0', false],
    ['v24.0.0', false],
    ['v100.1.0', false],
  ])('of Node %s: %s', (version, expected) => {
    expect(refusal(version, '/home/x')?.startsWith(`Node ${version} is te oud`) ?? false).toBe(expected)
  })

  it('is what package.json says', () => {
    expect(manifest.engines.node).toBe('^20.19.0 || >=22.12.0')
  })

  it.each([...'"#$\'*?\\'])('of a folder with %s in its path names it', (character) => {
    expect(refusal('v24.0.0', `/home/a${character}b`, 'linux')).toMatch(`map met ${character} in de naam`)
  })

  it.each<[string, NodeJS.Platform]>([
    ['/home/Team Beleid/één (2)/50%20&[x]', 'linux'],
    ['C:\\Users\\x', 'win32'],
  ])('is not of %s on %s', (folder, platform) => {
    expect(refusal('v24.0.0', folder, platform)).toBeUndefined()
  })
})
