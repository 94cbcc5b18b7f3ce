import type { Addresses, DeckContext } from '../components/deck-context.ts'
import type { Memo } from '../schema/read.ts'
import type { HtmlDocument, PageOptions } from './html-document.ts'
import { deckContext } from '../components/deck-context.ts'
import { shortTitle } from '../deck/headmatter.ts'
import { pageDescription, pageTitle } from '../deck/page-head.ts'
import { partPath, picturePath, PRESENTATION_PDF, slidePath } from '../deck/site-paths.ts'
import dialogStyle from '../styles/player-dialogs.css?inline'
import player from '../styles/player.css?inline'
import slide from '../styles/slide.css?inline'
import tokens from '../styles/tokens.css?inline'
import { wordsFor } from '../words/index.ts'
import { escapeHtml } from './escape-html.ts'
import { htmlDocument, renderPart } from './html-document.ts'
import { pageBoxes } from './page-boxes.ts'
import PlayerDialogs from './PlayerDialogs.vue'
import SlidePage from './SlidePage.vue'
import SlidesHandout from './SlidesHandout.vue'
import SpeakerText from './SpeakerText.vue'
import StaticSlides from './StaticSlides.vue'
import UsbPage from './UsbPage.vue'

export { dialogStyle }

/** Its style sheet: the components' own rules win from the base. */
export const styleSheet = (components: string): string => tokens + slide + player + components

/** Links within one document: every slide is an anchor of it. */
const WITHIN: Addresses = { slide: alias => `#${alias}`, part: () => undefined }

export interface SlidesOptions {
  /** The style sheet's text, inlined: a request would delay the first layout. */
  style: string
  /** Addresses of fonts to preload, to spare a second layout. */
  fonts?: readonly string[]
  addresses?: Addresses
}

/** All slides as one HTML document: what the presentation PDF is printed from. */
export async function render(memo: Memo, { style, fonts = [], addresses = WITHIN }: SlidesOptions): Promise<string> {
  return `<!doctype html>
<html lang="${memo.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(memo.header.title)}</title>
${fonts.map(font => `<link rel="preload" href="${escapeHtml(font)}" as="font" type="font/woff2" crossorigin>`).join('')}
<style>${style}</style>
</head>
<body>${await renderPart(deckContext(memo, addresses), StaticSlides)}</body>
</html>
`
}

export type SlidesPerPage = 2 | 3 | 6

/** The slides on A4 with lines to write on, as one HTML document. `style` is the style sheet's text. */
export function renderHandout(memo: Memo, style: string, perPage: SlidesPerPage): Promise<string> {
  const { title } = memo.header
  return paperDocument(memo, { title, running: shortTitle(memo), style, body: SlidesHandout, props: { perPage } })
}

/**
 * The speaker's text as one HTML document for A4: small slides beside notes and times.
 * It holds the hints, so it never belongs on a public site.
 */
export function renderSpeakerText(memo: Memo, style: string): Promise<string> {
  const title = `${wordsFor(memo.language).speaker.title}: ${shortTitle(memo)}`
  return paperDocument(memo, { title, running: title, style, body: SpeakerText })
}

interface PaperDocument extends Pick<HtmlDocument, 'style' | 'body' | 'props'> {
  title: string
  /** At the head of every page but the first. */
  running: string
}

function paperDocument(memo: Memo, { title, running, ...document }: PaperDocument): Promise<string> {
  const context = deckContext(memo, WITHIN)
  const pageStyle = pageBoxes(memo, running, context.words)
  return htmlDocument({ context, head: { title, dark: false }, pageStyle, ...document })
}

export interface SlidePageOptions extends PageOptions {
  alias: string
  /** The way from the page to the site's root: `./` or `../`. */
  root: string
}

/** One slide as a page of the site, with links to the others. */
export async function renderPage(memo: Memo, options: SlidePageOptions): Promise<string> {
  const { alias, root, scripts, statement, structured, style, ...head } = options
  const words = wordsFor(memo.language)
  const readingAddress = head.canonical && new URL(root + partPath(words, ''), head.canonical).href
  const context = { ...siteContext(memo, root), readingAddress, statement }
  const { slides } = context.deck
  const index = slides.findIndex(slide => slide.alias === alias)
  const [previous, next] = [slides[index - 1], slides[index + 1]].map(slide => slide && context.slide(slide.alias))
  return htmlDocument({
    context,
    head: {
      ...head,
      dark: false,
      title: pageTitle(memo, slides[index]!),
      description: pageDescription(memo, slides[index]!),
      previous,
      next,
    },
    style,
    body: SlidePage,
    props: { alias },
    scripts,
    structured,
  })
}

/** The player's dialogs, in their own file at the root: their size grows with the deck. */
export function renderDialogs(memo: Memo, letters: Record<string, string>): Promise<string> {
  const context = siteContext(memo, './')
  return htmlDocument({
    context,
    head: { title: context.words.player.controls, hidden: true, dark: false },
    body: PlayerDialogs,
    props: { letters },
  })
}

/** Options for the one file; it holds all that it uses. */
export interface UsbOptions {
  style: string
  script: string
  /** The keys of one character, with their action. */
  letters: Record<string, string>
}

/** The whole deck in one file. */
export async function renderUsb(memo: Memo, { style, script, letters }: UsbOptions): Promise<string> {
  const context = deckContext(memo, { ...WITHIN, presentation: () => PRESENTATION_PDF })
  const html = await htmlDocument({
    context,
    head: { title: memo.header.title, hidden: true, dark: false },
    style: style + dialogStyle,
    body: UsbPage,
    props: { letters },
  })
  const end = html.lastIndexOf('</body>')
  return `${html.slice(0, end)}<script type="module">${script}</script>${html.slice(end)}`
}

function siteContext(memo: Memo, root: string): DeckContext {
  const words = wordsFor(memo.language)
  return deckContext(memo, {
    slide: alias => root + slidePath(alias),
    picture: file => root + picturePath(file),
    part: part => root + partPath(words, part),
    presentation: () => root + PRESENTATION_PDF,
  })
}
