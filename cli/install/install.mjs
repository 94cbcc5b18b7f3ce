import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { npmCommand } from '../../lib/npm.mjs'
import { prepareFresh, putInPlace } from './fresh-folder.mjs'
import { inTurn } from './in-turn.mjs'
import { missingPackages, packagesIn } from './lockfiles.mjs'
import { causeOf, ciArguments, npmSays } from './npm.mjs'
import { endOf } from './signals.mjs'

/** Ends the bootstrap with one message: the counterpart of `Problem`, before there is TypeScript. */
export class Stop extends Error {
  constructor({ what, where, mend }, exitCode = 1) {
    super([what, where && `  waar:      ${where}`, mend && `  oplossing: ${mend}`].filter(Boolean).join('\n'))
    this.exitCode = exitCode
  }
}

/**
 * Installs the lockfile's packages unless present; two commands at once install once.
 * @param {string} project its folder
 * @param {boolean} mayGoOn with the packages of before, when npm fails; node_modules stays as it was
 */
export async function ensureInstalled(project, mayGoOn) {
  const lacks = () => missingIn(project, project).length > 0
  if (!lacks())
    return
  try {
    await inTurn(
      join(project, '.raadsdeck/installing'),
      async () => lacks() && install(project, mayGoOn && recordOf(project)),
      () => console.log('Een ander commando installeert de pakketten al: even wachten …'),
    )
  }
  catch (error) {
    if (!error.syscall)
      throw error
    throw new Stop({ what: `De pakketten zijn niet te installeren: ${error.code}.`, where: error.path, mend: causeOf(error.code) })
  }
}

/** The packages of the project's lockfile that are not in a folder. */
function missingIn(folder, project) {
  const { platform: os, arch: cpu } = process
  const isThere = name => existsSync(join(folder, name, 'package.json'))
  return missingPackages(lockfileOf(project), recordOf(folder), isThere, { os, cpu, libc: os === 'linux' && libc() })
}

/** As npm finds it. */
function libc() {
  process.report.excludeNetwork = true
  return process.report.getReport().header.glibcVersionRuntime ? 'glibc' : 'musl'
}

async function install(project, goesOn) {
  const fresh = join(project, '.raadsdeck/install')
  const packages = packagesIn(lockfileOf(project)) || {}
  prepareFresh(project, fresh, Object.keys(packages))
  const { code, output } = await npm(ciArguments(goesOn), fresh)
  const missing = missingIn(fresh, project)
  if (!code && !missing.length)
    return putInPlace(project, fresh, packages)
  const says = code ? npmSays(output) : [`dit ontbreekt: ${missing.slice(0, 3).join(', ')}`]
  if (!goesOn) {
    const what = ['De pakketten zijn niet geïnstalleerd. npm meldt:', ...says].join('\n  ')
    throw new Stop({ what, mend: causeOf(output) })
  }
  console.log(`De pakketten zijn niet bij te werken (${says[0]}): dit commando gaat verder met die van de vorige keer.`)
}

async function npm(npmArguments, cwd) {
  const { command, args, shell } = npmCommand(npmArguments, process)
  const env = { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' }
  const child = spawn(command, args, { cwd, env, shell, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', text => output += text)
  const end = endOf(child)
  // Only once Ctrl+C is handled: pressed now, no mark may stay behind.
  console.log('Pakketten installeren (eenmalig, 1 à 2 minuten) …')
  const { code, stopped } = await end.catch(() => {
    throw new Stop({
      what: 'npm is niet gevonden; daarmee worden de pakketten geïnstalleerd.',
      mend: 'installeer Node 24 met npm van https://nodejs.org en start het commando opnieuw',
    })
  })
  if (stopped)
    throw new Stop({ what: 'Het installeren is afgebroken; het volgende commando begint ermee opnieuw.' }, stopped)
  return { code, output }
}

function lockfileOf(project) {
  return read(join(project, 'package-lock.json'))
}

function recordOf(folder) {
  return read(join(folder, 'node_modules/.package-lock.json'))
}

function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}
