import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Node runs TypeScript as it is from 22.18 and 24 on.
 * https://nodejs.org/api/typescript.html#type-stripping
 */
export function isSupported(version) {
  const [major, minor] = version.replace('v', '').split('.').map(Number)
  return major === 22 ? minor >= 18 : major >= 24
}

/** The npm packages that may hold a Node: two publishers, two ways of naming. */
export function nodePackages(platform, arch) {
  const system = platform === 'win32' ? 'win' : platform
  return [`node-${system}-${arch}`, `node-bin-${system}-${arch}`]
}

/** Nodes to try: the project's own, the same for everyone, then the running one. */
export function nodeCandidates(project) {
  const own = nodePackages(process.platform, process.arch)
    .map(name => join(project, 'node_modules', name))
    .filter(folder => existsSync(join(folder, 'package.json')))
    .map((folder) => {
      const { version, bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
      return { path: join(folder, bin.node), version }
    })
  return [...own, { path: process.execPath, version: process.version }]
    .filter(({ version }) => isSupported(version))
    .map(({ path }) => path)
}
