import type { Probes } from './search.ts'
import { accessSync, constants, existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { say, step } from '../../lib/progress.ts'
import { run } from '../../lib/run.ts'

export const realProbes: Probes = {
  system: { platform: process.platform, env: process.env },
  isProgram,
  playwrightOwn,
  download,
  installByApt,
}

/** True for a file that can be run, but for Ubuntu's stand-in. */
export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile() && !isSnapStandIn(path)
  }
  catch {
    return false
  }
}

/**
 * Ubuntu's chromium-browser only tells how to install the snap.
 * https://ubuntu.com/blog/chromium-in-ubuntu-deb-to-snap-transition
 */
function isSnapStandIn(path: string): boolean {
  return path.endsWith('chromium-browser')
    && statSync(path).size < 20_000
    && readFileSync(path, 'utf8').includes('snap install')
    && !existsSync('/snap/bin/chromium')
}

/** Playwright only installs a browser here; it drives none. */
async function playwrightOwn(): Promise<string[]> {
  const { chromium } = await import('playwright-chromium')
  const full = chromium.executablePath()
  return [...headlessShells(headlessShellFolder(full)), full].filter(isProgram)
}

/** The headless shells in Playwright's folder for them; none when its download was cut short. */
export function headlessShells(folder: string | undefined): string[] {
  // Playwright writes this file last: https://github.com/microsoft/playwright/pull/3008
  if (!folder || !existsSync(join(folder, 'INSTALLATION_COMPLETE')))
    return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => /[\\/](?:chrome-headless-shell|headless_shell)(?:\.exe)?$/.test(path))
    .map(path => join(folder, path))
}

/**
 * Playwright's folder for its headless shell, beside the only one it tells, of its full Chromium.
 * @param chromium such as `…/chromium-1254/chrome-linux64/chrome`
 */
export function headlessShellFolder(chromium: string): string | undefined {
  const parts = /^(.*[\\/])chromium-(\d+)[\\/]/.exec(chromium)
  return parts ? `${parts[1]}chromium_headless_shell-${parts[2]}` : undefined
}

async function download(): Promise<boolean> {
  say('Er is nog geen browser die werkt, en voor deze stap is er een nodig.')
  const cli = join(dirname(fileURLToPath(import.meta.resolve('playwright-chromium/package.json'))), 'cli.js')
  const done = await step('Chromium downloaden …', () => succeeds(
    run(process.execPath, [cli, 'install', 'chromium-headless-shell'], {
      // Short, for a firewall that drops requests; a slow line has the time below.
      env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' },
      timeout: 300_000,
    }),
  ))
  if (!done)
    say('Downloaden lukte niet.')
  return done
}

async function installByApt(): Promise<boolean> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return false
  const apt = (...args: string[]): Promise<boolean> => succeeds(
    run('/usr/bin/apt-get', args, { env: { DEBIAN_FRONTEND: 'noninteractive' }, timeout: 600_000 }),
  )
  const install = (name: string): Promise<boolean> => apt('install', '-y', '--no-install-recommends', name)
  const done = await step('Chromium installeren met apt-get …', async () => {
    // May fail for one source while the list of packages is still good.
    await apt('update')
    return await install('chromium-headless-shell') || await install('chromium')
  })
  if (!done)
    say('Installeren met apt-get lukte niet.')
  return done
}

const succeeds = (work: Promise<unknown>): Promise<boolean> => work.then(() => true, () => false)
