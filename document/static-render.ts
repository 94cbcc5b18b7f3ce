import { projectFolder } from '../lib/project.ts'
import { cached } from './static-cache.ts'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** What renders the memo to static HTML, and the style sheet that goes with it. */
export interface StaticRenderer<Render> {
  render: Render
  /** The style sheet's path from the folder; the fonts lie beside it. */
  style: string
  /** The style sheet's text for a page from which the folder of the assets is `assets`, such as `../assets/`. */
  styleText: (assets: string) => string
}

/**
 * Builds one of the documents for Vue's server renderer into `folder` and loads it.
 * `name` is the entry: `document/<name>-entry.ts` exports `render` and perhaps more, of the types that the caller names,
 * and imports its styles.
 */
export async function buildStaticRenderer<Render, More extends object = object>(
  name: string,
  folder: string,
): Promise<StaticRenderer<Render> & More> {
  await cached(name, folder, made => buildEntry(name, made))
  const exported = await import(pathToFileURL(join(folder, `${name}-entry.js`)).href) as { render: Render } & More
  const style = `assets/${readdirSync(join(folder, 'assets')).find(file => file.endsWith('.css'))!}`
  const css = readFileSync(join(folder, style), 'utf8')
  // The server's build writes addresses from the root, whatever the base is.
  const styleText = (assets: string): string => css.replaceAll('url(/assets/', `url(${assets}`)
  writeFileSync(join(folder, style), styleText('./'))
  return { ...exported, style, styleText }
}

/** Only here is Vite needed, which takes long to load. */
async function buildEntry(name: string, folder: string): Promise<void> {
  const [{ build }, { default: vue }] = await Promise.all([import('vite'), import('@vitejs/plugin-vue')])
  await build({
    root: projectFolder,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [vue()],
    // Relative, so that the style finds its fonts wherever the document is served from.
    base: './',
    // Vue comes along, without its compiler and its checks for developers: one file loads in a quarter of the time.
    ssr: { noExternal: true, resolve: { conditions: ['module', 'production'] } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      ssr: `document/${name}-entry.ts`,
      ssrEmitAssets: true,
      outDir: folder,
      emptyOutDir: true,
      cssCodeSplit: false,
      // A font within the style sheet could not be fetched when a character asks for it, nor kept by its name.
      assetsInlineLimit: 0,
    },
  })
}
