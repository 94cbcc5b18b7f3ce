import { cp, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { projectFolder } from './project.ts'

/** What is in the site that others made, by its package: the fonts (SIL Open Font License) and the player (MIT). */
const PACKAGES = [
  '@fontsource/source-sans-3', '@fontsource/source-serif-4',
  '@slidev/client', '@vueuse/core', 'unhead', 'vue', 'vue-router',
]

/** Puts the licence of everything in the site that others made into `folder`, as their licences ask. */
export async function copyLicences(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  await Promise.all(PACKAGES.map(name =>
    cp(join(projectFolder, 'node_modules', name, 'LICENSE'), join(folder, `${name.replace('@', '').replace('/', '-')}.txt`))))
}
