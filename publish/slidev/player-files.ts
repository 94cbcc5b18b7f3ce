import type { Manifest, Plugin } from 'vite'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'

const MANIFEST = 'player-files.json'

/** What a page has to load to start the player; paths are from the site's root. */
export interface PlayerFiles {
  entry: string
  /** Style sheets, in their order. */
  styles: string[]
  /** Modules that the entry asks for at once: they can run before it, each in a task of its own. */
  first: string[]
  /** Modules that are asked for a moment later. */
  modules: string[]
}

/** Lets the build write down which file needs which. */
export function listPlayerFiles(): Plugin {
  return { name: 'raadsdeck:player-files', apply: 'build', config: () => ({ build: { manifest: MANIFEST } }) }
}

/** Reads what the build wrote down in `folder`, and takes that file away. */
export async function takePlayerFiles(folder: string): Promise<PlayerFiles> {
  const manifest = JSON.parse(await readFile(join(folder, MANIFEST), 'utf8')) as Manifest
  await rm(join(folder, MANIFEST))
  return playerFiles(manifest)
}

/** The files of the entry and of the page that shows the slides, each once. Throws when the manifest has no entry. */
export function playerFiles(manifest: Manifest): PlayerFiles {
  const entry = Object.keys(manifest).find(key => manifest[key]!.isEntry)
  if (!entry)
    throw new Error('Slidev built no entry')
  const page = Object.keys(manifest).filter(key => key.endsWith('components/player/PlayerPage.vue'))
  const its = withImports(manifest, [entry])
  const all = withImports(manifest, [entry, ...page])
  const files = (keys: readonly string[]): string[] => keys.map(key => manifest[key]!.file)
  return {
    entry: manifest[entry]!.file,
    styles: [...new Set(all.flatMap(key => manifest[key]!.css ?? []))],
    first: files(its.slice(1)),
    modules: files(all.filter(key => !its.includes(key))),
  }
}

function withImports(manifest: Manifest, keys: readonly string[], seen: string[] = []): string[] {
  for (const key of keys) {
    if (seen.includes(key))
      continue
    seen.push(key)
    withImports(manifest, manifest[key]!.imports ?? [], seen)
  }
  return seen
}
