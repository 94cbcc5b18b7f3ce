import type { render as renderSpeaker } from '../document/speaker-entry.ts'
import type { Browser } from './browser.ts'
import type { PlannedMemo } from '../deck/deck.ts'
import type { Memo } from '../schema/read.ts'
import type { PdfMetadata } from './pdf/metadata.ts'
import type { OutlineEntry } from './pdf/outline.ts'
import type { SlidePicture } from './pictures/slides.ts'
import type { ReadingRenderer, SlidesRenderer } from './prerender.ts'
import type { StaticRenderer } from './static-render.ts'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { HANDOUT_PDF, PRESENTATION_PDF } from '../deck/site-paths.ts'
import { wordsFor } from '../words/index.ts'
import { requireNothingClipped, requireNothingWide } from './clipping.ts'
import { deckOutline } from './deck-outline.ts'
import { finishPdf } from './pdf/finish.ts'
import { slidePictures } from './pictures/slides.ts'
import { printPage } from './print.ts'
import { step } from './progress.ts'
import { requireConforming } from './require-conforming.ts'
import { buildStaticRenderer } from './static-render.ts'

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

/** Where documents are made: a folder with the renderers' files, the address where it is served, and a browser. */
export interface Workshop {
  browser: Browser
  folder: string
  url: string
  memo: PlannedMemo
}

/** The presentation as a PDF, one page a slide. Throws a Problem when a slide's text does not fit or the file does not conform. */
export async function presentationPdf({ browser, folder, url, memo }: Workshop, { render, style }: SlidesRenderer): Promise<Uint8Array> {
  await writeFile(join(folder, 'slides/index.html'), await render(memo, { style }))
  return step('Presentatie-pdf …', async () => {
    const printed = await printPage(browser, `${url}slides/`, { width: 1280, height: 720 }, requireNothingClipped)
    return conforming(folder, PRESENTATION_PDF, printed, metadataOf(memo), deckOutline(memo.deck))
  })
}

/** The handout as a PDF, on A4. Throws a Problem when the file does not conform. */
export async function handoutPdf({ browser, folder, url, memo }: Workshop, { render, style }: ReadingRenderer): Promise<Uint8Array> {
  const html = await render(memo, { style: { href: style }, handout: true, addresses: { slide: alias => `#${alias}` } })
  await writeFile(join(folder, 'reading/index.html'), html)
  return step('Hand-out …', async () =>
    conforming(folder, HANDOUT_PDF, await printPage(browser, `${url}reading/`, A4, requireNothingWide), metadataOf(memo)))
}

/** The speaker's text as a PDF, on A4. Throws a Problem when the file does not conform. */
export async function speakerPdf(
  { browser, folder, url, memo }: Workshop,
  { render, style }: Renderers['speaker'],
  pictures: readonly SlidePicture[],
): Promise<Uint8Array> {
  await mkdir(join(folder, 'speaker/pictures'), { recursive: true })
  await Promise.all(pictures.map(({ alias, png }) => writeFile(join(folder, `speaker/pictures/${alias}.png`), png)))
  const addresses = Object.fromEntries(pictures.map(({ alias }) => [alias, `pictures/${alias}.png`]))
  await writeFile(join(folder, 'speaker/index.html'), await render(memo, { style: { href: style }, pictures: addresses }))
  const { speaker } = wordsFor(memo.language)
  return step('Spreektekst …', async () => {
    const metadata = metadataOf(memo)
    const title = `${speaker.title}: ${metadata.title}`
    return conforming(folder, SPEAKER_PDF, await printPage(browser, `${url}speaker/`, A4, requireNothingWide), { ...metadata, title })
  })
}

/**
 * A picture of every slide that is spoken, the cover first. {@link presentationPdf} has to have been made before: it leaves
 * the page with all slides.
 */
export function picturesOfSlides({ browser, url, memo }: Workshop): Promise<SlidePicture[]> {
  const spoken = new Set(memo.deck.slides.filter(({ seconds }, index) => seconds || !index).map(({ alias }) => alias))
  return step('Beelden van de dia’s …', () => slidePictures(browser, `${url}slides/`, PICTURE_SCALE, alias => spoken.has(alias)))
}

/** Finishes a PDF and reads it back from the workshop's folder, as who gets it will. */
async function conforming(
  folder: string, name: string, printed: Uint8Array, metadata: PdfMetadata, outline?: readonly OutlineEntry[],
): Promise<Uint8Array> {
  const finished = await finishPdf(printed, metadata, name, outline)
  await writeFile(join(folder, name), finished)
  await requireConforming(join(folder, name))
  return finished
}
