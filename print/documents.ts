import type { OutlineEntry } from '@raadsdeck/pdf-ua'
import type { Deck } from '../deck/deck.ts'
import type { SlidesPerPage } from '../document/slides-entry.ts'
import type { StaticRenderer } from '../document/static-render.ts'
import type { PrintJob } from './make-pdf.ts'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { HANDOUT_PDF, partPath, PRESENTATION_PDF, SLIDES_HANDOUT_PDF } from '../deck/site-paths.ts'
import { allEnded } from '../lib/all-ended.ts'
import { wordsFor } from '../words/index.ts'
import { requireNothingClipped, requireNothingWide } from './clipping.ts'
import { makePdf } from './make-pdf.ts'
import { slidePictures } from './slide-pictures.ts'

/** Holds the speaker's hints, so it never goes into the site. */
export const SPEAKER_PDF = 'spreektekst.pdf'

/** Precedes a slide's alias in links between printed slides. */
const SLIDE_LINK = 'slide:'

/** The picture of the cover is 960 × 540 px. */
const PICTURE_SCALE = 0.75

const CANVAS = { width: 1280, height: 720 }

/** A4 in px. */
const PAPER = { viewport: { width: 794, height: 1123 }, inspect: requireNothingWide }

/** Each has a folder of its name below the print server's. */
export type Renderers = { [Name in 'slides' | 'reading']: StaticRenderer<Name> }

/** All that is printed. */
export interface Documents {
  presentation: Uint8Array
  handout: Uint8Array
  slidesHandout?: Uint8Array
  speaker: Uint8Array
  /** A picture of the cover, PNG. */
  cover: Uint8Array
}

/**
 * `slidesPerPage` makes the handout of the slides too.
 * @throws {Problem} when a text does not fit, a file does not conform, or the browser fails
 */
export async function makeDocuments(
  job: PrintJob,
  renderers: Renderers,
  slidesPerPage?: SlidesPerPage,
): Promise<Documents> {
  await writeSlides(job, renderers.slides)
  const [presentation, handout, speaker, slidesHandout, cover] = await allEnded([
    presentationPdf(job),
    handoutPdf(job, renderers.reading),
    speakerPdf(job, renderers.slides),
    slidesPerPage && slidesHandoutPdf(job, renderers.slides, slidesPerPage),
    coverPicture(job),
  ])
  return { presentation, handout, speaker, slidesHandout, cover }
}

/** Writes the page with all slides, for {@link presentationPdf} and the picture of the cover. */
export async function writeSlides(
  { folder, memo, site }: PrintJob,
  { render, styleText }: Renderers['slides'],
): Promise<void> {
  const style = styleText('assets/')
  const fonts = [...style.matchAll(/url\((assets\/[^)]+\.woff2)\)/g)].map(([, address]) => address!)
  const addresses = {
    slide: (alias: string) => SLIDE_LINK + alias,
    part: () => undefined,
    ...(site ? { readingAddress: new URL(partPath(wordsFor(memo.language), ''), site).href } : {}),
  }
  await writeFile(join(folder, 'slides/index.html'), await render(memo, { style, fonts, addresses }))
}

/** @throws {Problem} when a slide's text does not fit, the file does not conform, or the browser fails */
export function presentationPdf(job: PrintJob): Promise<Uint8Array> {
  const { deck } = job.memo
  return makePdf(job, {
    title: 'Presentatie-pdf …',
    name: PRESENTATION_PDF,
    path: 'slides/',
    viewport: CANVAS,
    inspect: requireNothingClipped,
    options: {
      outline: deckOutline(deck),
      pageLinks: { prefix: SLIDE_LINK, names: deck.slides.map(({ alias }) => alias) },
    },
  })
}

async function handoutPdf(job: PrintJob, { render, styleText }: Renderers['reading']): Promise<Uint8Array> {
  const addresses = { slide: (alias: string) => `#${alias}` }
  const html = await render(job.memo, { style: styleText('assets/'), handout: true, addresses })
  await writeFile(join(job.folder, 'reading/index.html'), html)
  return makePdf(job, { title: 'Hand-out …', name: HANDOUT_PDF, path: 'reading/', ...PAPER, numbered: true })
}

/** @throws {Problem} as {@link makeDocuments} does */
export async function slidesHandoutPdf(
  job: PrintJob,
  { renderHandout, styleText }: Renderers['slides'],
  perPage: SlidesPerPage,
): Promise<Uint8Array> {
  const folder = join(job.folder, 'slides/handout')
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'index.html'), await renderHandout(job.memo, styleText('../assets/'), perPage))
  return makePdf(job, {
    title: 'Hand-out van de dia’s …',
    name: SLIDES_HANDOUT_PDF,
    path: 'slides/handout/',
    // No `inspect`: the presentation already checks that the slides fit.
    viewport: PAPER.viewport,
  })
}

async function speakerPdf(job: PrintJob, { renderSpeakerText, styleText }: Renderers['slides']): Promise<Uint8Array> {
  const { memo } = job
  const folder = join(job.folder, 'slides/speaker')
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'index.html'), await renderSpeakerText(memo, styleText('../assets/')))
  const title = `${wordsFor(memo.language).speaker.title}: ${memo.header.title}`
  return makePdf(job, { title: 'Spreektekst …', name: SPEAKER_PDF, path: 'slides/speaker/', ...PAPER, options: { title } })
}

async function coverPicture({ browser, url, memo }: PrintJob): Promise<Uint8Array> {
  const [picture] = await slidePictures(await browser, `${url}slides/`, PICTURE_SCALE, [memo.deck.slides[0]!.alias])
  return picture!.png
}

/** Slides under their sections; a section of one equally titled slide is that slide. */
function deckOutline({ sections, slides }: Deck): OutlineEntry[] {
  return sections.map(({ id, title }) => {
    const children = slides.flatMap((slide, page) => slide.section === id ? [{ title: slide.title, page }] : [])
    const [first] = children
    return children.length === 1 && first!.title === title ? first! : { title, page: first!.page, children }
  })
}
