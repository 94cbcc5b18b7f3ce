import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cached } from '../document/static-cache.ts'
import { projectFolder } from '../lib/project.ts'

/** The scripts of a site, each in a file by its path from the root. */
export interface PlayerFiles {
  /** The player's path; its name changes with its content. */
  player: string
  /** The not-found page's script: asked for at several depths, so its name is always the same. */
  notFound: string
  files: ReadonlyMap<string, string>
}

/** The player, bundled for browsers; kept for as long as its sources stay the same. */
export async function playerFiles(): Promise<PlayerFiles> {
  const folder = await cached('player', ['site/player', 'package-lock.json'], bundlePlayer)
  const player = join('assets', readdirSync(join(folder, 'assets'))[0]!)
  const notFound = 'not-found.js'
  return { player, notFound, files: new Map([player, notFound].map(path => [path, readFileSync(join(folder, path), 'utf8')])) }
}

/** Imports Vite only here: loading it takes a third of a second. */
async function bundlePlayer(folder: string): Promise<void> {
  const { build } = await import('vite')
  await build({
    root: projectFolder,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: true,
      modulePreload: false,
      rolldownOptions: {
        input: { 'player': 'site/player/main.ts', 'not-found': 'site/player/not-found.ts' },
        output: { entryFileNames: ({ name }) => name === 'player' ? 'assets/player-[hash].js' : '[name].js' },
      },
    },
  })
}
