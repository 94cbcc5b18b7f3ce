import type { Rolldown } from 'vite'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { projectFolder } from '../lib/project.ts'

/** A package with files in the site. */
export interface ShippedPackage { name: string, version: string, folder: string }

/** In the folder of a bundle. */
const LIST = 'shipped.json'

const PACKAGES = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/

/**
 * A plugin that lists the source files of a bundle.
 * @param parts those that go to readers: scripts that render on this machine do not
 */
export function listShipped(...parts: ('scripts' | 'assets')[]): Rolldown.Plugin {
  const styles = new Set<string>()
  return {
    name: 'raadsdeck:shipped',
    moduleParsed({ id }) {
      if (/\.css(?:$|\?)/.test(id))
        styles.add(id)
    },
    generateBundle(_, bundle) {
      const files = Object.values(bundle).flatMap(output => output.type === 'chunk'
        ? parts.includes('scripts') ? output.moduleIds : []
        : parts.includes('assets') ? output.originalFileNames : [])
      this.emitFile({ type: 'asset', fileName: LIST, source: JSON.stringify([...styles, ...files]) })
    },
  }
}

/** The packages of the listed files, sorted by name. */
export function shippedPackages(bundles: readonly string[], root = projectFolder): ShippedPackage[] {
  const files = bundles.flatMap(folder => JSON.parse(readFileSync(join(folder, LIST), 'utf8')) as string[])
  const folders = files.map(file => PACKAGES.exec(resolve(root, file))?.[0]).filter(folder => folder !== undefined)
  return [...new Set(folders)].map((folder) => {
    const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as ShippedPackage
    return { name, version, folder }
  }).sort((one, other) => one.name < other.name ? -1 : 1)
}
