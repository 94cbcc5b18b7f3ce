import type { PlannedMemo } from '../../deck/deck.ts'
import type { render as renderSlides } from '../../document/slides-entry.ts'
import type { MemoOptions } from '../../memo/options.ts'
import type { SlidePicture } from '../../print/slide-pictures.ts'
import type { Browser } from 'playwright-chromium'
import { createMemo } from '../../cli/new/create.ts'
import { buildStaticRenderer } from '../../document/static-render.ts'
import { replaceFolder, withWorkFolder } from '../../lib/output.ts'
import { step } from '../../lib/progress.ts'
import { projectFolder } from '../../lib/project.ts'
import { serveFolder } from '../../lib/serve.ts'
import { loadMemo, loadMemoForAudience } from '../../memo/load.ts'
import { memoIn, ownMemo } from '../../memo/options.ts'
import { withDeck } from '../../memo/plan.ts'
import { slidePictures } from '../../print/slide-pictures.ts'
import { launchPlaywright } from '../src/playwright.ts'
import { contactSheet } from './contact-sheet.ts'
import { EXAMPLE, fieldPictures } from './field-pictures.ts'
import { pdfPictures } from './pdf.ts'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'

/** The contact sheet that the README shows and that the visual tests compare with: a quarter of the canvas each slide. */
export const SHEET_FILE = 'docs/beelden/overzicht.png'
const SHEET_SCALE = 0.25

const PDFS = ['dist/presentatie.pdf', 'dist/handout.pdf', 'private/spreektekst.pdf']

/** Takes pictures of the current memo's slides, as they are rendered without Slidev. `folder` is for what is made on the way. */
export async function takeSlidePictures(options: MemoOptions, folder: string, scale: number): Promise<SlidePicture[]> {
  return withSlides(await loadMemoForAudience(options), folder, (browser, url) => slidePictures(browser, url, scale))
}

/** Shows all slides of a memo to a browser, on one page. */
async function withSlides<T>(memo: PlannedMemo, folder: string, use: (browser: Browser, url: string) => Promise<T>): Promise<T> {
  const { render, styleText } = await buildStaticRenderer<typeof renderSlides>('slides', folder)
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

/** The pictures at the size of the contact sheet: what a visual test compares. */
export async function takeSheetPictures(folder: string): Promise<SlidePicture[]> {
  return takeSlidePictures(ownMemo, folder, SHEET_SCALE)
}

/** The pictures of `docs/eigen-memo.md`, by the name of their file: of a memo as `npm run new` begins it. */
export async function takeFieldPictures(folder: string): Promise<Map<string, Buffer>> {
  const memo = join(folder, 'memo')
  await createMemo(memo, EXAMPLE)
  return withSlides(withDeck(await loadMemo(memoIn(memo))), join(folder, 'slides'), fieldPictures)
}

/**
 * Writes each slide and each page of the PDFs that are there as a picture into `target`. For the project's own memo the
 * pictures in the documentation are renewed too: the contact sheet, and the slides with the names of their fields.
 */
export async function takeScreenshots(target: string, options: MemoOptions): Promise<void> {
  await withWorkFolder('screenshots', async (work) => {
    const pictures = join(work, 'pictures')
    await mkdir(pictures)
    const slides = await step('Dia’s …', () => takeSlidePictures(options, join(work, 'slides'), 1))
    await Promise.all(slides.map(({ alias, png }, index) => writeFile(join(pictures, `${numbered(index)}-${alias}.png`), png)))
    for (const pdf of PDFS.map(file => join(projectFolder, file)).filter(existsSync)) {
      const pages = await step(`${basename(pdf)} …`, async () => pdfPictures(await readFile(pdf), 96))
      await Promise.all(pages.map((png, index) => writeFile(join(pictures, `${basename(pdf, '.pdf')}-${numbered(index)}.png`), png)))
    }
    const documentation = options.folder === ownMemo.folder ? await documentationPictures(work) : new Map<string, Buffer>()
    await replaceFolder(pictures, target)
    for (const [file, png] of documentation)
      await writeFile(join(projectFolder, file), png)
  })
}

/** The pictures that are part of the project, by their path in it. */
async function documentationPictures(work: string): Promise<Map<string, Buffer>> {
  const small = await step('Overzicht …', () => takeSheetPictures(join(work, 'sheet')))
  const fields = await step('Velden …', () => takeFieldPictures(join(work, 'fields')))
  return new Map([
    [SHEET_FILE, contactSheet(small.map(({ png }) => png))],
    ...[...fields].map(([file, png]) => [`docs/beelden/${file}`, png] as const),
  ])
}

const numbered = (index: number): string => String(index + 1).padStart(2, '0')
