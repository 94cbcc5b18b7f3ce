import { describe, expect, it } from 'vitest'
import { browserFlags } from '../../../print/browser/flags.ts'
import { usualPlaces } from '../../../print/browser/places.ts'

describe('usualPlaces', () => {
  const windows = { 'PROGRAMFILES': 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)', 'LOCALAPPDATA': 'C:\\Users\\me\\AppData\\Local' }
  it.each([
    ['win32', windows, 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
    ['win32', windows, 'C:\\Users\\me\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe'],
    ['win32', windows, 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'],
    ['darwin', {}, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['darwin', { HOME: '/Users/me' }, '/Users/me/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    ['linux', { PATH: '/nix/bin:/usr/bin' }, '/nix/bin/chromium'],
    ['linux', {}, '/usr/bin/chromium-headless-shell'],
    ['linux', {}, '/snap/bin/chromium'],
  ] as const)('on %s with %o: %s', (platform, env, path) => {
    expect(usualPlaces({ platform, env })).toContain(path)
  })

  it('looks in no folder twice, and in none that depends on where we are', () => {
    const places = usualPlaces({ platform: 'linux', env: { PATH: '/usr/bin:bin:.:/usr/bin' } })
    expect(new Set(places).size).toBe(places.length)
    expect(places.filter(place => !place.startsWith('/'))).toEqual([])
  })
  it('does without folders that Windows does not name', () => {
    expect(usualPlaces({ platform: 'win32', env: {} })).toEqual([])
  })
})

describe('browserFlags', () => {
  it.each([[true, true], [false, false]])('root %s: without sandbox %s', (isRoot, expected) => {
    expect(browserFlags(isRoot).includes('--no-sandbox')).toBe(expected)
  })
})
