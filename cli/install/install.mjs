import { inTurn } from './in-turn.mjs'
import { isComplete } from './lockfiles.mjs'
import { ciArguments, npmCommand, npmFailed } from './npm.mjs'
import { endOf } from './signals.mjs'
import { Stop } from './stop.mjs'
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Installs what the lockfile asks for, unless it is there already. Two commands at once install once.
 * @param {string} project its folder
 * @throws {Stop} when npm could not
 */
export async function ensureInstalled(project) {
  if (isInstalled(project))
    return
  await inTurn(
    join(project, '.raadsdeck', 'installing'),
    async () => {
      if (!isInstalled(project))
        await install(project)
    },
    () => console.log('Een ander commando installeert de pakketten al: even wachten …'),
  ).catch((error) => { throw ['EACCES', 'EPERM', 'EROFS'].includes(error.code) ? new Stop(noPermission(project)) : error })
}

/**
 * Whether everything that the lockfile asks for is there.
 * @param {string} project its folder
 */
export function isInstalled(project) {
  return isComplete(
    read(join(project, 'package-lock.json')),
    read(recordOf(project)),
    folder => existsSync(join(project, folder, 'package.json')),
  )
}

async function install(project) {
  // Gone before npm starts: no moment at which npm is cut short looks like a finished installation.
  rmSync(recordOf(project), { force: true })
  const { command, args, shell } = npmCommand(ciArguments, process)
  const child = spawn(command, args, {
    cwd: project,
    env: { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
    shell,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', text => output += text)
  const end = endOf(child).catch(() => { throw new Stop(noNpm) })
  // Only now that Ctrl+C is listened for: whoever presses it at this line must not leave a mark behind.
  console.log('Pakketten installeren (eenmalig, 1 à 2 minuten) …')
  const { code, stopped } = await end
  if (stopped)
    throw new Stop({ what: 'Het installeren is afgebroken; het volgende commando begint ermee opnieuw.' }, stopped)
  if (code)
    throw new Stop(npmFailed(output))
}

const recordOf = project => join(project, 'node_modules', '.package-lock.json')

const read = file => existsSync(file) ? readFileSync(file, 'utf8') : undefined

const noNpm = {
  what: 'npm is niet gevonden; daarmee worden de pakketten geïnstalleerd.',
  mend: 'installeer Node 24 met npm van https://nodejs.org en start het commando opnieuw',
}

function noPermission(project) {
  return {
    what: 'De pakketten zijn niet te installeren: geen schrijfrechten.',
    where: project,
    mend: 'geef jezelf schrijfrechten op deze map, of zet het project in een map van jezelf',
  }
}
