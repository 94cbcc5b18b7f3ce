import type { Browser, Page } from 'playwright-chromium'
import type { Deck, PlannedMemo } from '../../deck/deck.ts'
import type { MemoOptions } from '../../memo/options.ts'
import type { SlidePicture } from '../../print/slide-pictures.ts'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { buildStaticRenderer } from '../../document/static-render.ts'
import { replaceAll } from '../../lib/folders/replace.ts'
import { withWorkFolder } from '../../lib/folders/work-folder.ts'
import { step } from '../../lib/progress.ts'
import { projectFolder } from '../../lib/project.ts'
import { serveFolder } from '../../lib/serve.ts'
import { writeMemoFolder } from '../../memo/import/memo-folder.ts'
import { loadMemo, loadMemoForAudience } from '../../memo/load.ts'
import { memoIn, ownMemo } from '../../memo/options.ts'
import { withDeck } from '../../memo/plan.ts'
import { slidePictures } from '../../print/slide-pictures.ts'
import { launchPlaywright } from '../src/playwright.ts'
import { contactSheet } from './contact-sheet.ts'
import { EXAMPLE, fieldPictures } from './field-pictures.ts'
import { pdfPictures } from './pdf.ts'

/** The contact sheet of the README and of the visual tests. */
export const SHEET_FILE = 'docs/beelden/overzicht.png'
/** Gives 320 × 180 px per slide. */
const SHEET_SCALE = 0.25
/** Scale of the sheets that show each step. */
const STEP_SCALE = 0.375

/** Simulates a weak projector in daylight: blurred, ink to paper 4:1. */
const PROJECTOR = ':root { filter: contrast(.45) brightness(1.2) blur(1px) }'
/** JPEG quality of a frame in a low-bandwidth livestream. */
const VIDEO_QUALITY = 15

const PDFS = ['dist/presentatie.pdf', 'dist/handout.pdf', 'private/spreektekst.pdf']

/** Serves all slides of a memo on one page, for a browser. */
async function withSlides<Result>(
  memo: PlannedMemo,
  folder: string,
  use: (browser: Browser, url: string) => Promise<Result>,
): Promise<Result> {
  const { render, styleText } = await buildStaticRenderer('slides', folder)
  await writeFile(join(folder, 'index.html'), await render(memo, { style: styleText('assets/') }))
  const site = await serveFolder(folder)
  const browser = await launchPlaywright()
  try {
    return await use(browser, site.url)
  }
  finally {
    await browser.close()
    await site.close()
  }
}

/** The pictures of the project's own memo at the size of the contact sheet. */
export async function takeSheetPictures(folder: string): Promise<SlidePicture[]> {
  const memo = await loadMemoForAudience(ownMemo)
  const aliases = memo.deck.slides.map(({ alias }) => alias)
  return withSlides(memo, folder, (browser, url) => slidePictures(browser, url, SHEET_SCALE, aliases))
}

/** The pictures of `docs/eigen-memo.md`, by file name. */
async function takeFieldPictures(folder: string): Promise<Map<string, Buffer>> {
  const memo = join(folder, 'memo')
  await writeMemoFolder(memo, EXAMPLE)
  return withSlides(withDeck(await loadMemo(memoIn(memo))), join(folder, 'slides'), fieldPictures)
}

/**
 * Writes pictures of each slide, and each built PDF's pages, into `target`.
 * The project's own memo also renews the pictures of the documentation.
 */
export async function takeScreenshots(target: string, options: MemoOptions): Promise<void> {
  await withWorkFolder('screenshots', async (work) => {
    const pictures = join(work, 'pictures')
    await mkdir(pictures)
    const memo = await loadMemoForAudience(options)
    const slides = await step('Dia’s …', () => withSlides(memo, join(work, 'slides'), async (browser, url) => [
      ...await stepPictures(browser, url, memo.deck),
      await stepSheet('stappen', browser, url, memo.deck),
      await stepSheet('grijs', browser, url, memo.deck, { style: ':root { filter: grayscale(1) }' }),
      await stepSheet('geforceerde-kleuren', browser, url, memo.deck, { forced: true }),
      await stepSheet('beamer', browser, url, memo.deck, { style: PROJECTOR }),
      await stepSheet('video', browser, url, memo.deck, { quality: VIDEO_QUALITY }),
    ]))
    await writePictures(pictures, slides)
    for (const pdf of PDFS.map(file => join(projectFolder, file)).filter(existsSync)) {
      const pages = await step(`${basename(pdf)} …`, async () => pdfPictures(await readFile(pdf), 96))
      await writePictures(pictures, pages.map((png, index) => [`${basename(pdf, '.pdf')}-${numbered(index)}.png`, png]))
    }
    const documentation = options.folder === ownMemo.folder ? await documentationPictures(work) : []
    await replaceAll([{ from: pictures, to: target }])
    await writePictures(projectFolder, documentation)
  })
}

type Picture = [file: string, png: Buffer]

/** How to render slides; unchanged by default. */
interface Look { scale?: number, forced?: boolean, style?: string, quality?: number }

/** Pictures of each slide at each step: `08-dilemma-0.png` shows no step. */
async function stepPictures(browser: Browser, url: string, { slides }: Deck, look: Look = {}): Promise<Picture[]> {
  const { scale = 1, forced = false, style = '', quality } = look
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    deviceScaleFactor: scale,
    forcedColors: forced ? 'active' : 'none',
  })
  const [page, viewer] = [await context.newPage(), await context.newPage()]
  await page.goto(url)
  await page.addStyleTag({ content: `* { transition: none !important } .player-step-hidden { visibility: hidden } ${style}` })
  const pictures: Picture[] = []
  for (const [index, { alias, steps }] of slides.entries()) {
    for (let step = 0; step <= steps; step++) {
      await page.evaluate(showStep, { alias, step })
      const file = `${numbered(index)}-${alias}${step < steps ? `-${step}` : ''}.png`
      const picture = quality ? await compressed(page, quality, viewer) : await page.screenshot()
      pictures.push([file, picture])
    }
  }
  await context.close()
  return pictures
}

/** Screenshots a page through JPEG, as PNG; `viewer` has the same size. */
async function compressed(page: Page, quality: number, viewer: Page): Promise<Buffer> {
  const jpeg = await page.screenshot({ type: 'jpeg', quality })
  await viewer.setContent(`<body style="margin: 0"><img src="data:image/jpeg;base64,${jpeg.toString('base64')}" width="1280">`)
  return viewer.screenshot()
}

/** The pictures of {@link stepPictures} on one sheet. */
async function stepSheet(name: string, browser: Browser, url: string, deck: Deck, look: Look = {}): Promise<Picture> {
  const pictures = await stepPictures(browser, url, deck, { scale: STEP_SCALE, ...look })
  return [`${name}.png`, contactSheet(pictures.map(([, png]) => png))]
}

/** Runs in the page. */
async function showStep({ alias, step }: { alias: string, step: number }): Promise<void> {
  location.hash = alias
  for (const element of document.querySelectorAll<HTMLElement>(`#${alias} [data-step]`))
    element.classList.toggle('player-step-hidden', Number(element.dataset.step) > step)
  document.body.getBoundingClientRect()
  await document.fonts.ready
}

async function writePictures(folder: string, pictures: readonly Picture[]): Promise<void> {
  await Promise.all(pictures.map(([file, png]) => writeFile(join(folder, file), png)))
}

/** The pictures that are part of the project. */
async function documentationPictures(work: string): Promise<Picture[]> {
  const small = await step('Overzicht …', () => takeSheetPictures(join(work, 'sheet')))
  const fields = await step('Velden …', () => takeFieldPictures(join(work, 'fields')))
  return [
    [SHEET_FILE, contactSheet(small.map(({ png }) => png))],
    ...[...fields].map(([file, png]): Picture => [`docs/beelden/${file}`, png]),
  ]
}

const numbered = (index: number): string => String(index + 1).padStart(2, '0')
