import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listShipped } from '../document/shipped-packages.ts'
import { cached } from '../document/static-cache.ts'
import { projectFolder } from '../lib/project.ts'

export type PlayerFiles = Awaited<ReturnType<typeof playerFiles>>

/** The player, bundled for browsers and cached until its sources change. */
export async function playerFiles() {
  const folder = await cached('player', ['site/player', 'site/player-files.ts', 'package-lock.json'], bundlePlayer)
  const textOf = (name: string): string => readFileSync(join(folder, `${name}.js`), 'utf8')
  // A fixed name: the not-found page asks for its script at several depths.
  return { player: textOf('player'), notFound: textOf('not-found'), bundle: folder }
}

/** Imports Vite only here: loading it takes a third of a second. */
async function bundlePlayer(folder: string): Promise<void> {
  const { build } = await import('vite')
  await build({
    root: projectFolder,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [listShipped('scripts', 'assets')],
    build: {
      outDir: folder,
      emptyOutDir: true,
      modulePreload: false,
      rolldownOptions: {
        input: { 'player': 'site/player/main.ts', 'not-found': 'site/player/not-found.ts' },
        output: { entryFileNames: '[name].js' },
      },
    },
  })
}
