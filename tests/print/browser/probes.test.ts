import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { headlessShellFolder, headlessShells, isProgram } from '../../../print/browser/probes.ts'

let here: string
beforeEach(() => {
  here = mkdtempSync(join(tmpdir(), 'raadsdeck-'))
})
afterEach(() => rmSync(here, { recursive: true }))

function write(path: string, text = '', mode = 0o755): string {
  const file = join(here, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text, { mode })
  return file
}

describe('isProgram', () => {
  it.each([
    ['a program', () => write('chromium'), true],
    ['a real chromium-browser', () => write('chromium-browser', '#!/bin/sh\nexec /usr/lib/chromium/chromium "$@"'), true],
    ['Ubuntu’s stand-in for the snap', () => write('chromium-browser', '#!/bin/sh\necho "Command requires the chromium snap: snap install chromium"'), false],
    ['a file that cannot be run', () => write('chromium', '', 0o644), false],
    ['a folder', () => here, false],
    ['nothing', () => join(here, 'nope'), false],
  ])('%s: %s', (_case, make, expected) => {
    expect(isProgram(make())).toBe(expected)
  })
})

describe('headlessShells', () => {
  it.each([
    ['chrome-headless-shell-linux64/chrome-headless-shell'],
    ['chrome-headless-shell-win64/chrome-headless-shell.exe'],
    ['chrome-linux/headless_shell'],
  ])('finds %s among its files', (path) => {
    const shell = write(path)
    write(`${dirname(path)}/LICENSE.headless_shell`)
    write('INSTALLATION_COMPLETE')
    expect(headlessShells(here)).toEqual([shell])
  })
  it('passes over a download that was cut short', () => {
    write('chrome-linux/headless_shell')
    expect(headlessShells(here)).toEqual([])
  })
  it.each([['is not there', '/no/such/folder'], ['is not known', undefined]])('finds none in a folder that %s', (_case, folder) => {
    expect(headlessShells(folder)).toEqual([])
  })
})

describe('headlessShellFolder', () => {
  it.each([
    ['/c/ms-playwright/chromium-1254/chrome-linux64/chrome', '/c/ms-playwright/chromium_headless_shell-1254'],
    ['C:\\c\\chromium-9\\chrome-win\\chrome.exe', 'C:\\c\\chromium_headless_shell-9'],
    ['/chromium-1/ms-playwright/chromium-1254/chrome', '/chromium-1/ms-playwright/chromium_headless_shell-1254'],
    ['/usr/bin/chromium', undefined],
  ])('of %s: %s', (path, expected) => {
    expect(headlessShellFolder(path)).toBe(expected)
  })
})
