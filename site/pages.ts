import type { PlannedMemo, Slide } from '../deck/deck.ts'
import type { PageOptions } from '../document/html-document.ts'
import type { StaticRenderer } from '../document/static-render.ts'
import type { Audience } from '../schema/audience.ts'
import type { PlayerFiles } from './player-files.ts'
import type { InlineHashes } from './policy.ts'
import type { SiteAddress } from './site-address.ts'
import type { SiteFonts } from './site-fonts.ts'
import { characterKeys } from '../deck/keys.ts'
import { DIALOGS, HANDOUT_PDF, partPath, picturePath, PRESENTATION_PDF, slidePath } from '../deck/site-paths.ts'
import { shortDigest } from '../lib/digest.ts'
import { wordsFor } from '../words/index.ts'
import { withoutFaces } from './font-faces.ts'
import { partsOf } from './page-parts.ts'
import { inlineHashes, KEPT_FOLDER } from './policy.ts'
import { siteFonts } from './site-fonts.ts'
import { structuredData } from './structured-data.ts'
import { usedRules } from './used-rules.ts'

export const COVER_PICTURE = 'omslag.png'

/** The number of depths at which the not-found page looks for its script. */
const NOT_FOUND_DEPTH = 5

/** Placeholders for a page's style, fonts and player, which depend on all pages. */
const NO_STYLE = '<style></style>'
const END = '</body>'
const PLAYER = `${KEPT_FOLDER}/player.js`
const NOT_FOUND_PAGE = '404.html'
const NOT_FOUND_SCRIPT = 'not-found.js'

/** The classes that the player adds by itself. */
const PLAYER_CLASSES = ['player-full', 'player-awake']

interface BarePage {
  path: string
  html: string
  /** Pages of one kind share a style: the policy lists each style's hash. */
  kind: string
  /** The sheet that its style is taken from. */
  css: string
  /** The path to its fonts and player, if it has any. */
  assets?: string
}

export interface SiteParts {
  memo: PlannedMemo
  audience: Audience
  address: SiteAddress
  slides: StaticRenderer<'slides'>
  reading: StaticRenderer<'reading'>
  player: PlayerFiles
  /** The folder of the whole fonts. */
  fontsFolder: string
}

export interface SitePages {
  files: (readonly [path: string, content: string | Uint8Array])[]
  fonts: SiteFonts
  hashes: InlineHashes
}

/**
 * All pages of the site as HTML, with fonts subset to their text.
 * The cover is also the front page.
 */
export async function sitePages(parts: SiteParts): Promise<SitePages> {
  const [cover, ...others] = parts.memo.deck.slides
  const bare = await Promise.all([
    slidePage(parts, cover!, './', ''),
    slidePage(parts, cover!, '../', ''),
    ...others.map(slide => slidePage(parts, slide, '../', slidePath(slide.alias))),
    readingPage(parts),
    dialogsPage(parts),
    notFoundPage(parts),
  ])
  const fonts = await siteFonts(parts.slides.styleText(''), parts.fontsFolder, bare.map(({ html }) => html).join(''))
  // The player's name identifies the edition of a page.
  const texts = [...bare.flatMap(({ html, css }) => [html, css]), ...fonts.files.keys(), parts.player.player]
  const player = PLAYER.replace('.', `-${shortDigest(texts.join(''))}.`)
  const pages = [...Map.groupBy(bare, ({ kind }) => kind).values()].flatMap((same) => {
    const style = styleOf(same, fonts)
    return same.map(({ path, html, assets }) => {
      const styled = filled(html, NO_STYLE, style)
      const whole = (page: string): string => filled(filled(page, PLAYER, player), END, preloads(fonts, assets!))
      return [path, assets === undefined ? styled : whole(styled)] as const
    })
  })
  const fontFiles = [...fonts.files].map(([name, font]) => [`${KEPT_FOLDER}/${name}`, font] as const)
  return {
    files: [
      ...pages,
      ...fontFiles,
      ...pictureFiles(parts.memo),
      [player, parts.player.player],
      [NOT_FOUND_SCRIPT, parts.player.notFound],
    ],
    fonts,
    hashes: inlineHashes(pages.map(([, html]) => html)),
  }
}

/** A page with the style rules that it uses inlined: it needs no other file. */
export function standalone(html: string, css: string): string {
  return filled(html, NO_STYLE, styleOf([{ path: '', html, kind: '', css }]))
}

/** Fills a page's placeholder. */
function filled(html: string, place: string, content: string): string {
  if (!html.includes(place))
    throw new Error(`A page has no ${place}`)
  return html.replace(place, () => content)
}

/** The memo's pictures, decoded from their data URLs. */
function pictureFiles({ pictures = {} }: PlannedMemo): SitePages['files'] {
  return Object.entries(pictures).map(([file, { url }]) =>
    [decodeURIComponent(picturePath(file)), Buffer.from(url.slice(url.indexOf(',') + 1), 'base64')])
}

function styleOf(pages: readonly BarePage[], fonts?: SiteFonts): string {
  const { css, assets } = pages[0]!
  const classes = new Set([...PLAYER_CLASSES, ...pages.flatMap(({ html }) => [...partsOf(html).classes])])
  return `<style>${assets === undefined ? '' : fonts!.style(assets)}${usedRules(withoutFaces(css), classes)}</style>`
}

/** Preloads the fonts in the body: in the head they would delay the first paint. */
function preloads({ files }: SiteFonts, assets: string): string {
  const links = [...files.keys()].map(name =>
    `<link rel="preload" href="${assets}${name}" as="font" type="font/woff2" crossorigin>`)
  return links.join('') + END
}

/** `root`: from the page to the site's root; `path`: its canonical path below the root. */
async function slidePage(parts: SiteParts, slide: Slide, root: string, path: string): Promise<BarePage> {
  const { alias, layout } = slide
  const { memo, slides } = parts
  const words = wordsFor(memo.language)
  const html = await slides.renderPage(memo, {
    alias,
    root,
    ...optionsOf(parts, root, path),
    alternates: [
      { href: root + partPath(words, ''), type: 'text/html', title: words.site.reading },
      { href: root + PRESENTATION_PDF, type: 'application/pdf', title: words.site.presentationPdf },
    ],
  })
  const folder = root === './' ? '' : slidePath(alias)
  const assets = `${root}${KEPT_FOLDER}/`
  return { path: `${folder}index.html`, html, kind: root + layout, css: slides.styleText(assets), assets }
}

async function readingPage(parts: SiteParts): Promise<BarePage> {
  const { memo, reading, audience, address: { site } } = parts
  const words = wordsFor(memo.language)
  const root = '../'
  const path = partPath(words, '')
  const documents = [
    { href: root + PRESENTATION_PDF, label: words.site.presentationPdf },
    { href: root + HANDOUT_PDF, label: words.site.handoutPdf },
  ]
  const html = await reading.render(memo, {
    ...optionsOf(parts, root, path),
    addresses: { slide: alias => root + slidePath(alias), picture: file => root + picturePath(file) },
    documents,
    structured: site && audience === 'public' ? structuredData(memo, site) : undefined,
    alternates: documents.map(({ href, label }) => ({ href, title: label, type: 'application/pdf' })),
  })
  const assets = `${root}${KEPT_FOLDER}/`
  return { path: `${path}index.html`, html, kind: 'reading', css: reading.styleText(assets), assets }
}

async function dialogsPage({ memo, slides }: SiteParts): Promise<BarePage> {
  const html = await slides.renderDialogs(memo, characterKeys(['contents', 'find', 'read', 'fullscreen', 'help']))
  return { path: DIALOGS, html, kind: 'dialogs', css: slides.dialogStyle }
}

/** Without fonts: the path to them is unknown. */
async function notFoundPage({ memo, reading, address: { base, statement } }: SiteParts): Promise<BarePage> {
  const roots = base ? [base] : Array.from({ length: NOT_FOUND_DEPTH }, (_, depth) => '../'.repeat(depth) || './')
  const html = await reading.renderNotFound(memo, {
    root: roots[0]!,
    statement,
    scripts: roots.map(root => root + NOT_FOUND_SCRIPT),
  })
  return { path: NOT_FOUND_PAGE, html, kind: 'not-found', css: reading.styleText('') }
}

/** A withdrawn site's pages, for hosts with 410 and hosts with only 404. */
export async function withdrawnPages(
  { memo, reading }: Pick<SiteParts, 'memo' | 'reading'>,
): Promise<Omit<SitePages, 'fonts'>> {
  const bare = await reading.renderWithdrawn(memo, {})
  const html = standalone(bare, reading.styleText(''))
  return { files: [['index.html', html], [NOT_FOUND_PAGE, html]], hashes: inlineHashes([html]) }
}

function optionsOf({ address: { site, statement }, audience }: SiteParts, root: string, path: string): PageOptions {
  return {
    scripts: [root + PLAYER],
    icon: `${root}favicon.svg`,
    hidden: audience !== 'public',
    statement,
    ...(site && { canonical: new URL(path, site).href, picture: new URL(COVER_PICTURE, site).href }),
  }
}
