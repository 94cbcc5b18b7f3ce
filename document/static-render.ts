import { cpSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { projectFolder } from '../lib/project.ts'
import { tokensPlugin } from '../styles/style-sheet.ts'
import { listShipped } from './shipped-packages.ts'
import { cached } from './static-cache.ts'

const SOURCES = ['components', 'deck', 'document', 'layouts', 'schema', 'styles', 'words', 'package-lock.json']

const BUNDLE = 'documents.js'
const COMPONENTS_STYLE = 'components.css'

type Documents = typeof import('./documents.ts')

/** The exports of `document/<name>-entry.ts`, with its style sheet. */
export type StaticRenderer<Name extends keyof Documents> = Documents[Name] & {
  /** The style sheet's text for a page that has its assets at `assets`, such as `../assets/`. */
  styleText: (assets: string) => string
  bundle: string
}

/** Builds a document's renderer, with the fonts in `folder`/assets. */
export async function buildStaticRenderer<Name extends keyof Documents>(
  name: Name,
  folder: string,
): Promise<StaticRenderer<Name>> {
  const kept = await cached('documents', SOURCES, bundleDocuments)
  const documents = await import(pathToFileURL(join(kept, BUNDLE)).href) as Documents
  const css = documents[name].styleSheet(readFileSync(join(kept, COMPONENTS_STYLE), 'utf8'))
  const styleText = (assets: string): string => css.replaceAll('url(/assets/', `url(${assets}`)
  cpSync(join(kept, 'assets'), join(folder, 'assets'), { recursive: true })
  return { ...documents[name], styleText, bundle: kept }
}

/** Imports Vite only here: loading it takes a third of a second. */
async function bundleDocuments(folder: string): Promise<void> {
  const [{ build }, { default: vue }, { registerTS }] = await Promise.all([
    import('vite'),
    import('@vitejs/plugin-vue'),
    import('vue/compiler-sfc'),
  ])
  // Vue needs TypeScript's file system alone; loading all takes half a second.
  const sys = { fileExists: existsSync, readFile: (path: string) => readFileSync(path, 'utf8') }
  registerTS(() => ({ sys }) as ReturnType<Parameters<typeof registerTS>[0]>)
  await build({
    root: projectFolder,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    // Pages have the styles and the fonts, never the scripts that render them.
    plugins: [vue(), tokensPlugin(), listShipped('assets')],
    // Addresses in styles begin with it, for `styleText` to replace.
    base: '/',
    // Bundles Vue without compiler and dev checks: loads in a quarter of the time.
    ssr: { noExternal: true, resolve: { conditions: ['module', 'production'] } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      ssr: 'document/documents.ts',
      ssrEmitAssets: true,
      outDir: folder,
      emptyOutDir: true,
      cssCodeSplit: false,
      // Fonts stay files: fetched when a character needs them, and cached by name.
      assetsInlineLimit: 0,
      rolldownOptions: {
        output: {
          assetFileNames: ({ names }) => names[0]?.endsWith('.css') ? COMPONENTS_STYLE : 'assets/[name]-[hash][extname]',
        },
      },
    },
  })
}
