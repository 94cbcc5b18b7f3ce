import type { Memo } from '../schema/read.ts'
import type { SlidesRenderer } from './pages.ts'
import { PRESENTATION_PDF } from '../deck/site-paths.ts'
import { projectFolder } from '../lib/project.ts'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

const FONT_ADDRESS = /url\((assets\/[^)]+\.woff2)\)/g

/**
 * The whole presentation as one HTML file that opens by a double click, without a server and without a network: the static
 * slides, their style and fonts, and a small script for the keys. `folder` holds the fonts, in assets/.
 */
export async function stickPage(memo: Memo, { render, styleText }: SlidesRenderer, folder: string): Promise<string> {
  const [css, script] = await Promise.all(['offline.js', 'offline.js'].map(file => readFile(join(projectFolder, 'site/player', file), 'utf8')))
  const style = await withFonts(styleText('assets/'), folder)
  const html = await render(memo, {
    style: `${style}\n${css}`,
    addresses: { slide: alias => `#${alias}`, part: () => undefined, presentation: () => PRESENTATION_PDF },
  })
  // A function, because a text with a dollar sign in it means something else to replace().
  return html.replace('</body>', () => `<script>${script}</script></body>`)
}

async function withFonts(css: string, folder: string): Promise<string> {
  const paths = [...new Set([...css.matchAll(FONT_ADDRESS)].map(([, path]) => path!))]
  const fonts = new Map(await Promise.all(paths.map(async path =>
    [path, (await readFile(join(folder, path))).toString('base64')] as const)))
  return css.replace(FONT_ADDRESS, (_, path: string) => `url(data:font/woff2;base64,${fonts.get(path)})`)
}
