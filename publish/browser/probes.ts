import { accessSync, constants, existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { step } from '../progress.ts'
import { run } from '../run.ts'
import { headlessShellFolder } from './playwright-folders.ts'
import type { Probes } from './search.ts'

/** The world as it is. */
export const realProbes: Probes = {
  system: { platform: process.platform, env: process.env },
  isProgram,
  playwrightOwn,
  download,
  installByApt,
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile() && !isSnapStandIn(path)
  }
  catch {
    return false
  }
}

/** Ubuntu has a chromium-browser that does no more than tell how to install the snap. */
function isSnapStandIn(path: string): boolean {
  return path.endsWith('chromium-browser')
    && statSync(path).size < 20_000
    && readFileSync(path, 'utf8').includes('snap install')
    && !existsSync('/snap/bin/chromium')
}

async function playwrightOwn(): Promise<string[]> {
  const { chromium } = await import('playwright-chromium')
  const full = chromium.executablePath()
  return [...headlessShells(headlessShellFolder(full)), full].filter(isProgram)
}

function headlessShells(folder: string | undefined): string[] {
  // Playwright writes this file when a download is unpacked completely.
  if (!folder || !existsSync(join(folder, 'INSTALLATION_COMPLETE'))) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => /[\\/](chrome-headless-shell|headless_shell)(\.exe)?$/.test(path))
    .map(path => join(folder, path))
}

async function download(): Promise<boolean> {
  const cli = join(dirname(fileURLToPath(import.meta.resolve('playwright-chromium/package.json'))), 'cli.js')
  return step('Geen browser gevonden: Chromium downloaden …', () => succeeds(
    run(process.execPath, [cli, 'install', 'chromium-headless-shell'], {
      // A firewall that swallows requests should not cost minutes; a slow line may.
      env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' },
      timeout: 300_000,
    }),
  ))
}

async function installByApt(): Promise<boolean> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  const apt = (...args: string[]): Promise<boolean> => succeeds(
    run('/usr/bin/apt-get', args, { env: { DEBIAN_FRONTEND: 'noninteractive' }, timeout: 600_000 }),
  )
  const install = (name: string): Promise<boolean> => apt('install', '-y', '--no-install-recommends', name)
  return step('Downloaden lukte niet: Chromium installeren met apt-get …', async () => {
    // An update fails as a whole when one of the sources does; the list of packages may still be good.
    await apt('update')
    return await install('chromium-headless-shell') || await install('chromium')
  })
}

const succeeds = (work: Promise<unknown>): Promise<boolean> => work.then(() => true, () => false)
