import type { render as renderReading, renderLost } from '../document/reading-entry.ts'
import type { render as renderSlides, renderPage } from '../document/slides-entry.ts'
import type { DocumentHeadProps, Script } from '../document/document-head.ts'
import type { PlannedMemo } from '../deck/deck.ts'
import type { Audience } from '../schema/audience.ts'
import type { SiteAddress } from './site-address.ts'
import type { PlayerFiles } from './slidev/player-files.ts'
import type { StaticRenderer } from './static-render.ts'
import { HANDOUT_PDF, partPath, PRESENTATION_PDF, slidePath } from '../deck/site-paths.ts'
import { wordsFor } from '../words/index.ts'

/** The picture of the cover that shows with a link to the site. */
export const COVER_PICTURE = 'omslag.png'

/** How deep below the site's root an address that is none still finds its way back by itself. */
const LOST_DEPTH = 5

/** A file of the site and its text. */
export interface SitePage {
  path: string
  html: string
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
}

/** Every page of the site as HTML: one for each slide, the cover as its front page too, the reading page, and the 404. */
export async function sitePages(parts: SiteParts): Promise<SitePage[]> {
  const aliases = parts.memo.deck.slides.map(({ alias }) => alias)
  const slides = aliases.map(async (alias, index): Promise<SitePage[]> => [
    ...(index === 0 ? [{ path: 'index.html', html: await slidePage(parts, alias, './', '') }] : []),
    { path: `${slidePath(alias)}index.html`, html: await slidePage(parts, alias, '../', index === 0 ? '' : slidePath(alias)) },
  ])
  const pages = await Promise.all([...slides, readingPage(parts), lostPage(parts)])
  return pages.flat()
}

function slidePage(parts: SiteParts, alias: string, root: string, path: string): Promise<string> {
  const { memo, slides, player } = parts
  const { reading } = wordsFor(memo.language).site
  return slides.renderPage(memo, {
    alias,
    root,
    ...headOf(parts, root, path),
    // A font that comes after the first paint waits for the player: the static slide never moves.
    style: { text: slides.styleText(`${root}assets/`).replaceAll('font-display:swap', 'font-display:optional') },
    alternates: [
      { href: root + partPath(wordsFor(memo.language), ''), type: 'text/html', title: reading },
      { href: root + PRESENTATION_PDF, type: 'application/pdf', title: wordsFor(memo.language).site.presentationPdf },
    ],
    scripts: [playerScript(player, root), { src: `${root}offline.js` }],
  })
}

async function readingPage(parts: SiteParts): Promise<SitePage> {
  const { memo, reading } = parts
  const words = wordsFor(memo.language)
  const root = '../'
  const documents = [
    { href: root + PRESENTATION_PDF, label: words.site.presentationPdf },
    { href: root + HANDOUT_PDF, label: words.site.handoutPdf },
  ]
  const html = await reading.render(memo, {
    ...headOf(parts, root, partPath(words, '')),
    style: { text: reading.styleText(`${root}assets/`) },
    addresses: { slide: alias => root + slidePath(alias) },
    documents,
    alternates: documents.map(({ href, label }) => ({ href, title: label, type: 'application/pdf' })),
    scripts: [{ src: `${root}offline.js` }],
  })
  return { path: `${partPath(words, '')}index.html`, html }
}

async function lostPage({ memo, reading, address }: SiteParts): Promise<SitePage> {
  const scripts = address.base ? [] : Array.from({ length: LOST_DEPTH }, (_, depth): Script => ({ src: `${'../'.repeat(depth)}lost.js` }))
  const html = await reading.renderLost(memo, {
    root: address.base ?? './',
    // Where the fonts are is not known: a letter of the system will do.
    style: { text: reading.styleText('').replace(/@font-face\{[^}]*\}/g, '') },
    scripts,
  })
  return { path: '404.html', html }
}

function headOf({ address: { site }, audience }: SiteParts, root: string, path: string): Omit<DocumentHeadProps, 'title' | 'style'> {
  return {
    icon: `${root}favicon.svg`,
    hidden: audience !== 'openbaar',
    ...(site && { canonical: new URL(path, site).href, picture: new URL(COVER_PICTURE, site).href }),
  }
}

/** The script and its paths all lie at the site's root. */
function playerScript({ entry, styles, modules }: PlayerFiles, root: string): Script {
  return { src: `${root}start.js`, data: { entry: `./${entry}`, styles: styles.join(' '), modules: modules.join(' ') } }
}
