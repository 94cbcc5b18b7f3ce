import type { PlannedMemo, Slide } from '../deck/deck.ts'
import type { PageOptions } from '../document/html-document.ts'
import type { renderNotFound, render as renderReading } from '../document/reading-entry.ts'
import type { dialogStyle, renderDialogs, renderPage, render as renderSlides, renderUsb } from '../document/slides-entry.ts'
import type { StaticRenderer } from '../document/static-render.ts'
import type { Audience } from '../schema/audience.ts'
import type { PlayerFiles } from './player-files.ts'
import type { SiteAddress } from './site-address.ts'
import type { SiteFonts } from './site-fonts.ts'
import { DIALOGS, HANDOUT_PDF, partPath, PRESENTATION_PDF, slidePath } from '../deck/site-paths.ts'
import { wordsFor } from '../words/index.ts'
import { withoutFaces } from './font-faces.ts'
import { partsOf } from './page-parts.ts'
import { CHARACTER_KEYS } from './player/keys.ts'
import { shortHash, siteFonts } from './site-fonts.ts'
import { usedRules } from './used-rules.ts'

/** The picture of the cover that shows with a link to the site. */
export const COVER_PICTURE = 'omslag.png'

/** The depth below the site's root at which the not-found page still finds its way back by itself. */
const NOT_FOUND_DEPTH = 5

const READING = 'reading'

/** The place of a page's style, which depends on what all pages show. */
const NO_STYLE = '<style></style>'

/** The classes that the player adds by itself. */
const PLAYER_CLASSES = ['player-full', 'player-awake']

/** The place of the fonts' style sheet: its name changes with what all pages show. */
const FONT_STYLE = 'assets/fonts.css'

/** A file of the site and its text. */
export interface SitePage {
  path: string
  html: string
}

/** A page that has no style yet. */
interface BarePage extends SitePage {
  /** Pages of one kind have one style: a policy names each style by its hash. */
  kind: string
  /** The sheet that its style is taken from. */
  css: string
}

/** What renders the slides, each on its own page or all together. */
export type SlidesRenderer = StaticRenderer<typeof renderSlides> & {
  renderPage: typeof renderPage
  renderDialogs: typeof renderDialogs
  renderUsb: typeof renderUsb
  dialogStyle: typeof dialogStyle
}

/** What renders the reading page, the handout and the not-found page. */
export type ReadingRenderer = StaticRenderer<typeof renderReading> & { renderNotFound: typeof renderNotFound }

/** All that the pages of a site depend on. */
export interface SiteParts {
  memo: PlannedMemo
  audience: Audience
  address: SiteAddress
  slides: SlidesRenderer
  reading: ReadingRenderer
  player: PlayerFiles
  /** The folder of the whole fonts. */
  fontsFolder: string
}

/**
 * Every page of the site as HTML: one for each slide, the cover as its front page too, the reading page, the player's
 * dialogs and the not-found page. With them the fonts, which have what the pages show and no more.
 */
export async function sitePages(parts: SiteParts): Promise<{ pages: SitePage[], fonts: SiteFonts, fontStyle: string }> {
  const { deck } = parts.memo
  const [cover] = deck.slides
  const bare = await Promise.all([
    slidePage(parts, cover!, 'index.html', './', ''),
    ...deck.slides.map(slide => slidePage(parts, slide, `${slidePath(slide.alias)}index.html`, '../', slide === cover ? '' : slidePath(slide.alias))),
    readingPage(parts),
    dialogsPage(parts),
    notFoundPage(parts),
  ])
  const fonts = await siteFonts(parts.slides.styleText(''), parts.fontsFolder, bare.map(({ html }) => html).join(''))
  const fontStyle = `assets/fonts-${shortHash(fonts.style)}.css`
  const pages = [...Map.groupBy(bare, ({ kind }) => kind).values()].flatMap((same) => {
    const classes = new Set([...PLAYER_CLASSES, ...same.flatMap(({ html }) => [...partsOf(html).classes])])
    const { kind, css } = same[0]!
    // Fonts asked for before the style is read are there for the first paint, on most lines.
    const [preloads, faces] = kind === READING ? [fontPreloads(fonts, '../assets/'), fonts.optionalStyle('../assets/')] : ['', '']
    const style = `${preloads}<style>${faces}${usedRules(withoutFaces(css), classes)}</style>`
    const styled = (html: string): string => html.replace(NO_STYLE, () => style).replace(FONT_STYLE, fontStyle)
    return same.map(({ path, html }) => ({ path, html: styled(html) }))
  })
  return { pages, fonts, fontStyle }
}

/** `file` is the page's, `path` its one address, both below the site's root. */
async function slidePage(parts: SiteParts, slide: Slide, file: string, root: string, path: string): Promise<BarePage> {
  const { alias, layout } = slide
  const { memo, slides } = parts
  const { site } = wordsFor(memo.language)
  const html = await slides.renderPage(memo, {
    alias,
    root,
    ...optionsOf(parts, root, path),
    alternates: [
      { href: root + partPath(wordsFor(memo.language), ''), type: 'text/html', title: site.reading },
      { href: root + PRESENTATION_PDF, type: 'application/pdf', title: site.presentationPdf },
    ],
  })
  return { path: file, html, kind: layout, css: slides.styleText(`${root}assets/`) }
}

function fontPreloads({ files }: SiteFonts, assets: string): string {
  const preload = (name: string): string => `<link rel="preload" href="${assets}${name}" as="font" type="font/woff2" crossorigin>`
  return [...files.keys()].map(preload).join('')
}

async function readingPage(parts: SiteParts): Promise<BarePage> {
  const { memo, reading } = parts
  const words = wordsFor(memo.language)
  const root = '../'
  const documents = [
    { href: root + PRESENTATION_PDF, label: words.site.presentationPdf },
    { href: root + HANDOUT_PDF, label: words.site.handoutPdf },
  ]
  const html = await reading.render(memo, {
    ...optionsOf(parts, root, partPath(words, '')),
    lateStyle: undefined,
    addresses: { slide: alias => root + slidePath(alias) },
    documents,
    alternates: documents.map(({ href, label }) => ({ href, title: label, type: 'application/pdf' })),
  })
  return { path: `${partPath(words, '')}index.html`, html, kind: READING, css: reading.styleText(`${root}assets/`) }
}

async function dialogsPage({ memo, slides }: SiteParts): Promise<BarePage> {
  return { path: DIALOGS, html: await slides.renderDialogs(memo, CHARACTER_KEYS), kind: 'dialogs', css: slides.dialogStyle }
}

async function notFoundPage({ memo, reading, player, address }: SiteParts): Promise<BarePage> {
  const { base } = address
  const html = await reading.renderNotFound(memo, {
    root: base ?? './',
    style: { text: '' },
    scripts: base
      ? [base + player.notFound]
      : Array.from({ length: NOT_FOUND_DEPTH }, (_, depth) => `${'../'.repeat(depth) || './'}${player.notFound}`),
  })
  // Without fonts: their place is not known.
  return { path: '404.html', html, kind: 'not-found', css: reading.styleText('') }
}

function optionsOf({ address: { site }, audience, player }: SiteParts, root: string, path: string): PageOptions {
  return {
    style: { text: '' },
    lateStyle: root + FONT_STYLE,
    scripts: [root + player.player],
    icon: `${root}favicon.svg`,
    hidden: audience !== 'public',
    ...(site && { canonical: new URL(path, site).href, picture: new URL(COVER_PICTURE, site).href }),
  }
}
