import type { Plugin } from 'vite'
import { projectFolder } from '../project.ts'
import { join } from 'node:path'

const BASE = /\bimport\.meta\.env\.BASE_URL\b/g

/**
 * Lets Slidev's own modules ask the page where the site lives, where they would otherwise have a path that is fixed
 * when the site is built. Only in the build: while developing, the site is at the root.
 */
export function runtimeBase(): Plugin {
  const module = JSON.stringify(join(projectFolder, 'player/site-root.ts'))
  return {
    name: 'raadsdeck:runtime-base',
    enforce: 'pre',
    apply: 'build',
    transform: {
      filter: { id: /@slidev\/client\/.*\.ts$/, code: BASE },
      handler: code => ({ code: `import { siteRoot } from ${module}\n${code.replace(BASE, 'siteRoot')}`, map: null }),
    },
  }
}
