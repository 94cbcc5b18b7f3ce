import type { Plugin } from 'vite'
import { projectFolder } from '../project.ts'
import { join } from 'node:path'

/** A module that another one stands in for in the public site. */
interface StandIn {
  /** The end of the module's path. */
  module: string
  /** What takes its place: a file of `player/stand-ins/`, or of `node_modules/`. */
  by: string
  /** What shows that a slide needs the module after all. The build then stops, so that nothing silently goes missing. */
  used?: RegExp
}

/** Slidev's own parts that no slide of a text deck uses, with what that spares in `docs/gewicht.md`. */
export const STAND_INS: readonly StandIn[] = [
  { module: 'vue/dist/vue.esm-bundler.js', by: 'node_modules/vue/dist/vue.runtime.esm-bundler.js', used: /^\s*template:\s*['"`]/m },
  { module: '@shikijs/vitepress-twoslash/dist/client.mjs', by: 'floating.ts', used: /^```\S*\s.*twoslash/m },
  { module: 'floating-vue/dist/floating-vue.mjs', by: 'floating.ts', used: /\bv-(?:tooltip|close-popper)\b|<V(?:Dropdown|Tooltip|Menu)\b/ },
  { module: '@slidev/client/modules/v-drag.ts', by: 'directives.ts', used: /\bv-drag\b|<v-?drag/i },
  { module: '@slidev/client/modules/v-mark.ts', by: 'directives.ts', used: /\bv-mark\b/ },
  { module: '@slidev/client/modules/v-motion.ts', by: 'directives.ts', used: /\bv-motion\b/ },
  { module: '@slidev/client/internals/DragControl.vue', by: 'nothing.ts' },
  // setup/routes.ts has a page of our own in its place.
  { module: '@slidev/client/pages/play.vue', by: 'nothing.ts' },
  { module: '@slidev/client/composables/useDrawings.ts', by: 'drawings.ts' },
  { module: '@slidev/client/composables/usePrintStyles.ts', by: 'print-styles.ts' },
  { module: '@slidev/client/logic/dark.ts', by: 'dark.ts' },
  { module: '@slidev/client/styles/index.ts', by: 'styles.ts', used: /^(?:```|\$\$|> \[!)|\bclass="[^"]*\bprose\b/m },
  { module: '@slidev/theme-default/styles/index.ts', by: 'theme-styles.ts' },
  { module: '@slidev/parser/dist/core.mjs', by: 'node_modules/@slidev/parser/dist/utils.mjs' },
]

/** Starts Slidev in steps, so that what a visitor does meanwhile is heard. */
const START: StandIn = { module: '@slidev/client/main.ts', by: 'main.js' }
const SLIDE_PATH: StandIn = { module: '@slidev/client/logic/slidePath.ts', by: 'slide-path.ts' }

/** Slidev makes this module out of the pages. */
const SLIDES: StandIn = { module: '/@slidev/slides', by: 'slides.ts' }

/** Files that could use what was left out: ours, not those of packages. */
const OURS = /^(?!.*node_modules).*\.(?:vue|md)(?:$|\?)/

/**
 * Puts modules of ours in the place of modules of Slidev's client: always where addresses are made, and in the public
 * site for all that its slides never use. The build fails, and says what to do, when a slide does use one of them.
 */
export function standIns(): Plugin[] {
  return [swap('addresses', [SLIDE_PATH]), { ...swap('start', [START]), apply: 'build' }, { ...swap('public', [...STAND_INS, SLIDES]), apply: 'build' }, { ...keepNothing(), apply: 'build' }]
}

function swap(name: string, list: readonly StandIn[]): Plugin {
  return {
    name: `raadsdeck:stand-ins-${name}`,
    enforce: 'pre',
    resolveId: {
      order: 'pre',
      async handler(source, importer, options) {
        if (!importer)
          return
        const resolved = await this.resolve(source, importer, { ...options, skipSelf: true })
        const standIn = list.find(({ module }) => resolved?.id.endsWith(module))
        if (!standIn)
          return resolved
        return join(projectFolder, standIn.by.startsWith('node_modules') ? '' : 'player/stand-ins', standIn.by)
      },
    },
    transform: {
      filter: { id: OURS },
      handler(code, id) {
        const missing = list.find(({ used }) => used?.test(code))
        if (missing)
          this.error(`${id} gebruikt iets uit '${missing.module}', dat de site weglaat. Haal dat uit STAND_INS in publish/slidev/stand-ins.ts.`)
      },
    },
  }
}

/** Slidev's settings are not kept on the visitor's device: no control of ours changes one that should be. */
function keepNothing(): Plugin {
  const module = JSON.stringify(join(projectFolder, 'player/stand-ins/storage.ts'))
  return {
    name: 'raadsdeck:keep-nothing',
    enforce: 'pre',
    transform: {
      filter: { id: /@slidev\/client\/.*\.(?:ts|vue)$/, code: /\buseLocalStorage,/ },
      handler: code => ({ code: `import { useLocalStorage } from ${module}\n${code.replace(/\buseLocalStorage,/, '')}`, map: null }),
    },
  }
}
