import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Whether a Node can run Raadsdeck: 22 from 22.18, or 24 and up.
 * From there TypeScript runs as it is, and the locked packages were seen to work; 24.0 although some of them
 * ask for 24.11, because it is the newest Node that npm has for Apple's own chips.
 * @param {string} version such as 'v24.1.0' or '24.1.0'
 */
export function isSupported(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number)
  return major === 22 ? minor >= 18 : major >= 24
}

/**
 * The npm packages that may hold a Node for a platform, by their publishers' two ways of naming.
 * @param {string} platform as in process.platform
 * @param {string} arch as in process.arch
 */
export function nodePackages(platform, arch) {
  const system = platform === 'win32' ? 'win' : platform
  return [`node-${system}-${arch}`, `node-bin-${system}-${arch}`]
}

/**
 * The Nodes to try, best first: the project's own, so that everyone runs the same one, then the running one.
 * @param {string} project its folder
 * @returns {string[]} executables; empty when none is supported
 */
export function nodeCandidates(project) {
  const own = nodePackages(process.platform, process.arch).map(name => ownNode(join(project, 'node_modules', name)))
  return [...own, { path: process.execPath, version: process.version }]
    .filter(node => node && isSupported(node.version))
    .map(node => node.path)
}

/** The version is read, not asked: starting a Node only to hear it takes longer than all else here. */
function ownNode(folder) {
  const file = join(folder, 'package.json')
  if (!existsSync(file))
    return undefined
  const { version, bin } = JSON.parse(readFileSync(file, 'utf8'))
  return { path: join(folder, bin.node), version }
}

/**
 * The message when no supported Node is there.
 * @param {string} running version of the Node that runs this
 */
export function noNode(running) {
  return {
    what: `Deze Node (${running}) is te oud voor Raadsdeck, en een eigen Node voor dit systeem is niet te installeren.`,
    mend: 'installeer Node 24 van https://nodejs.org en start het commando opnieuw',
  }
}
