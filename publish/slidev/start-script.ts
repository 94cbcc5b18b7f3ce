import type { Script } from '../../document/html-document.ts'
import type { PlayerFiles } from './player-files.ts'
import { projectFolder } from '../project.ts'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * The script that starts the player, as it stands in each slide's page: a file of its own would be asked for before the
 * first paint. Its text is the same on every page, so that a policy names one hash.
 */
export async function startScript({ entry, styles, first, modules }: PlayerFiles): Promise<Script> {
  const { minify } = await import('vite')
  const { code } = await minify('start.js', await readFile(join(projectFolder, 'player/start.js'), 'utf8'), { module: false })
  return { text: code, data: { entry, styles: styles.join(' '), first: first.join(' '), modules: modules.join(' ') } }
}
