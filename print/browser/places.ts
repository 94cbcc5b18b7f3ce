import { posix, win32 } from 'node:path'

export interface System {
  platform: NodeJS.Platform
  env: Record<string, string | undefined>
}

/** Chromium before Chrome and Edge; its headless shell starts in half the time. */
const linuxNames = [
  'chromium-headless-shell',
  'chromium',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'chromium-browser',
]
const linuxFixed = [
  '/usr/lib64/chromium-browser/headless_shell',
  '/opt/google/chrome/chrome',
  '/opt/microsoft/msedge/msedge',
  '/snap/bin/chromium',
]

const macApps = ['Google Chrome', 'Microsoft Edge', 'Chromium']

const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
]
const windowsFolders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']

/** The usual places of Chromium, Chrome and Edge, best first: absolute paths that may not exist. */
export function usualPlaces({ platform, env }: System): string[] {
  if (platform === 'win32') {
    const folders = windowsFolders.map(name => env[name]).filter(folder => folder !== undefined)
    return windowsPrograms.flatMap(program => folders.map(folder => win32.join(folder, program)))
  }
  if (platform === 'darwin') {
    const folders = ['/Applications', ...env.HOME ? [posix.join(env.HOME, 'Applications')] : []]
    return macApps.flatMap(app => folders.map(folder => posix.join(folder, `${app}.app`, 'Contents', 'MacOS', app)))
  }
  const onPath = (env.PATH ?? '').split(':').filter(folder => folder.startsWith('/'))
  const folders = new Set([...onPath, '/usr/bin', '/usr/local/bin'])
  return [...linuxNames.flatMap(name => [...folders].map(folder => posix.join(folder, name))), ...linuxFixed]
}
