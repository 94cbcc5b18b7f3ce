import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Whether a Node runs TypeScript as it is: 22.18 and up, or 24 and up. */
export function isSupported(version) {
  const [major, minor] = version.replace('v', '').split('.').map(Number)
  return major === 22 ? minor >= 18 : major >= 24
}

/** The npm packages that may hold a Node for a machine: two publishers, two ways of naming. */
export function nodePackages(platform, arch) {
  const system = platform === 'win32' ? 'win' : platform
  return [`node-${system}-${arch}`, `node-bin-${system}-${arch}`]
}

/** The Nodes to try: the project's own, so that everyone runs the same one, then the running one. */
export function nodeCandidates(project) {
  const own = nodePackages(process.platform, process.arch).map(name => nodeIn(join(project, 'node_modules', name)))
  return [...own, { path: process.execPath, version: process.version }]
    .filter(node => node && isSupported(node.version))
    .map(node => node.path)
}

function nodeIn(folder) {
  const file = join(folder, 'package.json')
  if (!existsSync(file))
    return undefined
  const { version, bin } = JSON.parse(readFileSync(file, 'utf8'))
  return { path: join(folder, bin.node), version }
}
