import type { PlannedMemo, Slide } from '../deck/deck.ts'
import type { PageOptions, Script } from '../document/html-document.ts'
import type { renderLost, render as renderReading } from '../document/reading-entry.ts'
import type { renderPage, render as renderSlides } from '../document/slides-entry.ts'
import type { Audience } from '../schema/audience.ts'
import type { SiteAddress } from './site-address.ts'
import type { PlayerFiles } from './slidev/player-files.ts'
import type { StaticRenderer } from '../document/static-render.ts'
import type { SiteFonts } from './used-characters.ts'
import { HANDOUT_PDF, partPath, PRESENTATION_PDF, slidePath } from '../deck/site-paths.ts'
import { wordsFor } from '../words/index.ts'
import { projectFolder } from '../lib/project.ts'
import { startScript } from './slidev/start-script.ts'
import { FILE_FACE, siteFonts } from './used-characters.ts'
import { usedRules } from './used-rules.ts'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The picture of the cover that shows with a link to the site. */
export const COVER_PICTURE = 'omslag.png'

/** How deep below the site's root an address that is none still finds its way back by itself. */
const LOST_DEPTH = 5

/** How a style comes into a page that is made: it depends on what all pages show. */
const NO_STYLE = '<style></style>'

const READING = 'reading'

/** A file of the site and its text. */
export interface SitePage {
  path: string
  html: string
}

/** A page that has no style yet. */
interface BarePage extends SitePage {
  /** Pages of one kind have the same style: a policy names each style by its hash. */
  kind: string
  /** The style that its own is taken from. */
  css: string
}

/** What renders the slides, each on its own page or all together. */
export type SlidesRenderer = StaticRenderer<typeof renderSlides> & { renderPage: typeof renderPage }

/** What renders the reading page, the handout, and the page for an address that is none. */
export type ReadingRenderer = StaticRenderer<typeof renderReading> & { renderLost: typeof renderLost }

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
 * Every page of the site as HTML: one for each slide, the cover as its front page too, the reading page, and the 404.
 * With them the fonts, which have what the pages show and no more.
 */
export async function sitePages(parts: SiteParts): Promise<{ pages: SitePage[], fonts: SiteFonts['files'] }> {
  const start = await startScript(parts.player)
  const slides = parts.memo.deck.slides.map(async (slide, index): Promise<BarePage[]> => [
    ...(index === 0 ? [await slidePage(parts, start, slide, 'index.html', './', '')] : []),
    await slidePage(parts, start, slide, `${slidePath(slide.alias)}index.html`, '../', index === 0 ? '' : slidePath(slide.alias)),
  ])
  const bare = (await Promise.all([...slides, readingPage(parts), lostPage(parts)])).flat()
  // The player also says what no page does.
  const words = await readFile(join(projectFolder, `words/${parts.memo.language}.ts`), 'utf8')
  const fonts = await siteFonts(parts.slides.styleText(''), parts.fontsFolder, words + bare.map(({ html }) => html).join(''))
  const pages = [...Map.groupBy(bare, ({ kind, css }) => kind + css).values()].flatMap((same) => {
    const style = fonts.used(usedRules(same[0]!.css, same.map(({ html }) => html)))
    const links = same[0]!.kind === READING ? preloads(style) : ''
    return same.map(({ path, html }) => ({ path, html: html.replace(NO_STYLE, () => `${links}<style>${style}</style>`) }))
  })
  return { pages, fonts: fonts.files }
}

/** `file` is the page's, `path` its one address, both below the site's root; `start` starts the player. */
async function slidePage(parts: SiteParts, start: Script, { alias, layout }: Slide, file: string, root: string, path: string): Promise<BarePage> {
  const { memo, slides } = parts
  const { reading } = wordsFor(memo.language).site
  const html = await slides.renderPage(memo, {
    alias,
    root,
    ...headOf(parts, root, path),
    style: { text: '' },
    alternates: [
      { href: root + partPath(wordsFor(memo.language), ''), type: 'text/html', title: reading },
      { href: root + PRESENTATION_PDF, type: 'application/pdf', title: wordsFor(memo.language).site.presentationPdf },
    ],
    scripts: [start],
  })
  return { path: file, html, kind: layout, css: fontsForNoScript(slides.styleText(`${root}assets/`)) }
}

/**
 * Where scripts run, the static slide has the stand-ins and the player brings the fonts: looking for fonts took a third of
 * the time to the first paint, even for families that no face is there for.
 */
function fontsForNoScript(css: string): string {
  const faces = css.match(FILE_FACE)!
  const families = new RegExp(`(?:${[...new Set(faces.map(face => /font-family:("[^"]+")/.exec(face)![1]))].join('|')}), ?`, 'g')
  const bare = css.replace(FILE_FACE, '')
  const variables = [...bare.matchAll(/--[\w-]+:[^;{}]+/g)].map(([variable]) => variable).filter(variable => variable.search(families) >= 0)
  return `${bare.replace(families, '')}@media (scripting:none){:root{${variables.join(';')}}${orNextTime(faces.join(''))}}`
}

/** With fonts that wait for the next page when they come too late for this one, so that nothing that is shown moves. */
function orNextTime(css: string): string {
  return css.replaceAll('font-display:swap', 'font-display:optional')
}

/** Has a page's fonts asked for before its style has been read: on most lines they are then there in time. */
function preloads(style: string): string {
  const files = [...style.matchAll(FILE_FACE)].map(([face]) => /url\("?([^")]+)/.exec(face)![1]!)
  return files.map(file => `<link rel="preload" href="${file}" as="font" type="font/woff2" crossorigin>`).join('')
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
    ...headOf(parts, root, partPath(words, '')),
    style: { text: '' },
    addresses: { slide: alias => root + slidePath(alias) },
    documents,
    alternates: documents.map(({ href, label }) => ({ href, title: label, type: 'application/pdf' })),
    scripts: [{ src: `${root}offline.js` }],
  })
  return { path: `${partPath(words, '')}index.html`, html, kind: READING, css: orNextTime(reading.styleText(`${root}assets/`)) }
}

async function lostPage({ memo, reading, address }: SiteParts): Promise<BarePage> {
  const scripts = address.base ? [] : Array.from({ length: LOST_DEPTH }, (_, depth): Script => ({ src: `${'../'.repeat(depth)}lost.js` }))
  const html = await reading.renderLost(memo, {
    root: address.base ?? './',
    style: { text: '' },
    scripts,
  })
  // Where the fonts are is not known: a letter of the system will do.
  return { path: '404.html', html, kind: 'lost', css: reading.styleText('').replace(FILE_FACE, '') }
}

function headOf({ address: { site }, audience }: SiteParts, root: string, path: string): Omit<PageOptions, 'style'> {
  return {
    icon: `${root}favicon.svg`,
    hidden: audience !== 'public',
    ...(site && { canonical: new URL(path, site).href, picture: new URL(COVER_PICTURE, site).href }),
  }
}
