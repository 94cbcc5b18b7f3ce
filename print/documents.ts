import type { render as renderSpeaker } from '../document/speaker-entry.ts'
import type { StaticRenderer } from '../document/static-render.ts'
import type { PdfFailure } from '../packages/pdf-ua/src/check.ts'
import type { PdfMetadata } from '../packages/pdf-ua/src/metadata.ts'
import type { PageNames } from '../packages/pdf-ua/src/steps/step.ts'
import type { Memo } from '../schema/read.ts'
import type { ReadingRenderer, SlidesRenderer } from '../site/pages.ts'
import type { Page, Size } from './browser.ts'
import type { Workshop } from './print-server.ts'
import type { SlidePicture } from './slide-pictures.ts'
import { HANDOUT_PDF, PRESENTATION_PDF } from '../deck/site-paths.ts'
import { buildStaticRenderer } from '../document/static-render.ts'
import { step } from '../lib/progress.ts'
import { memoProblem } from '../memo/data-problem.ts'
import { shownFolder } from '../memo/load.ts'
import { SLIDE_LINK } from '../packages/pdf-ua/src/slide-link.ts'
import { wordsFor } from '../words/index.ts'
import { requireNothingClipped, requireNothingWide } from './clipping.ts'
import { deckOutline } from './deck-outline.ts'
import { missingCharacters } from './missing-characters.ts'
import { printPage } from './print.ts'
import { slidePictures } from './slide-pictures.ts'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The speaker's own document: it holds the hints, so it never goes into the site. */
export const SPEAKER_PDF = 'spreektekst.pdf'

/** Pictures of slides that go with a link or beside the speaker's text: of 960 × 540 px. */
const PICTURE_SCALE = 0.75

/** A4 in px, as the documents are laid out before they are printed. */
const A4 = { width: 794, height: 1123 }

/** What the PDFs tell of themselves, for a griffie that searches them: all of it from the memo. */
export function metadataOf(memo: Memo): PdfMetadata {
  const { title, from, date, ours } = memo.header
  return { title, author: from, subject: ours.description, keywords: ours.keywords, language: memo.language, date }
}

/** What renders the documents, each in a folder of its own below the workshop's. */
export interface Renderers {
  slides: SlidesRenderer
  reading: ReadingRenderer
  speaker: StaticRenderer<typeof renderSpeaker>
}

/** Builds what renders the slides, into `folder`/slides. */
export function slidesRenderer(folder: string): Promise<SlidesRenderer> {
  return buildStaticRenderer('slides', join(folder, 'slides'))
}

/** Builds what renders the documents, into folders below `folder`. One after the other: each takes all of Vite. */
export async function documentRenderers(folder: string): Promise<Renderers> {
  const slides = await slidesRenderer(folder)
  const reading: ReadingRenderer = await buildStaticRenderer('reading', join(folder, 'reading'))
  const speaker = await buildStaticRenderer<typeof renderSpeaker>('speaker', join(folder, 'speaker'))
  return { slides, reading, speaker }
}

/** The presentation as a PDF, one page a slide. Throws a Problem when a slide's text does not fit or the file does not conform. */
export async function presentationPdf(workshop: Workshop, { render, styleText }: SlidesRenderer): Promise<Uint8Array> {
  const { folder, memo } = workshop
  const style = styleText('assets/')
  const fonts = [...style.matchAll(/url\((assets\/[^)]+\.woff2)\)/g)].map(([, address]) => address!)
  await writeFile(join(folder, 'slides/index.html'), await render(memo, { style, fonts, addresses: { slide: alias => SLIDE_LINK + alias, part: () => undefined } }))
  return step('Presentatie-pdf …', () => makePdf(workshop, {
    name: PRESENTATION_PDF,
    path: 'slides/',
    paper: { width: 1280, height: 720 },
    inspect: requireNothingClipped,
    names: { outline: deckOutline(memo.deck), slides: memo.deck.slides.map(({ alias }) => alias) },
  }))
}

/** The handout as a PDF, on A4. Throws a Problem when the file does not conform. */
export async function handoutPdf(workshop: Workshop, { render, style }: ReadingRenderer): Promise<Uint8Array> {
  const { folder, memo } = workshop
  const html = await render(memo, { style: { href: style }, handout: true, addresses: { slide: alias => `#${alias}` } })
  await writeFile(join(folder, 'reading/index.html'), html)
  return step('Hand-out …', () => makePdf(workshop, {
    name: HANDOUT_PDF,
    path: 'reading/',
    paper: A4,
    inspect: requireNothingWide,
    numbered: true,
  }))
}

/** The speaker's text as a PDF, on A4. Throws a Problem when the file does not conform. */
export async function speakerPdf(
  workshop: Workshop,
  { render, style }: Renderers['speaker'],
  pictures: readonly SlidePicture[],
): Promise<Uint8Array> {
  const { folder, memo } = workshop
  await mkdir(join(folder, 'speaker/pictures'), { recursive: true })
  await Promise.all(pictures.map(({ alias, png }) => writeFile(join(folder, `speaker/pictures/${alias}.png`), png)))
  const addresses = Object.fromEntries(pictures.map(({ alias }) => [alias, `pictures/${alias}.png`]))
  await writeFile(join(folder, 'speaker/index.html'), await render(memo, { style: { href: style }, pictures: addresses }))
  const { speaker } = wordsFor(memo.language)
  return step('Spreektekst …', () => makePdf(workshop, {
    name: SPEAKER_PDF,
    path: 'speaker/',
    paper: A4,
    inspect: requireNothingWide,
    title: `${speaker.title}: ${memo.header.title}`,
  }))
}

/**
 * A picture of every slide that is spoken, the cover first. {@link presentationPdf} has to have been made before: it leaves
 * the page with all slides.
 */
export function picturesOfSlides({ browser, url, memo }: Workshop): Promise<SlidePicture[]> {
  const spoken = new Set(memo.deck.slides.filter(({ seconds }, index) => seconds || !index).map(({ alias }) => alias))
  return step('Beelden van de dia’s …', () => slidePictures(browser, `${url}slides/`, PICTURE_SCALE, alias => spoken.has(alias)))
}

/** What is printed: a page of the workshop, on paper of a size in px. */
interface Print {
  name: string
  path: string
  paper: Size
  inspect: (page: Page) => Promise<void>
  /** The memo's unless said. */
  title?: string
  names?: PageNames
  /** Whether the page says of its parts on which page they stand. */
  numbered?: boolean
}

async function makePdf({ browser, folder, url, memo, memoFolder }: Workshop, { name, path, paper, inspect, title, names, numbered }: Print): Promise<Uint8Array> {
  // The library that finishes a PDF takes as long to load as a presentation to print: one does not wait for the other.
  let loading: Promise<typeof import('./conforming.ts')> | undefined
  const printed = await printPage(browser, url + path, paper, async (page) => {
    await inspect(page)
    loading = import('./conforming.ts')
  }, numbered ? async first => (await import('../packages/pdf-ua/src/anchor-pages.ts')).anchorPages(first, name) : undefined)
  const { conforming, NotConforming } = await loading!
  const metadata = metadataOf(memo)
  try {
    return await conforming(folder, name, printed, { ...metadata, title: title ?? metadata.title }, names)
  }
  catch (error) {
    if (error instanceof NotConforming)
      requireCharacters(memo, memoFolder, error.failures)
    throw error
  }
}

/** Throws a Problem that names the fields with characters that no font has, when those are all that is wrong. */
function requireCharacters(memo: Memo, memoFolder: string, failures: readonly PdfFailure[]): void {
  const missing = failures.map(({ missing }) => missing).filter(character => character !== undefined)
  const findings = missing.length < failures.length ? [] : missingCharacters(memo, missing)
  if (findings.length)
    throw memoProblem(findings, memo, shownFolder(memoFolder))
}
