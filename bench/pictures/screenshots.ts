import type { Browser } from 'playwright-chromium'
import type { PlannedMemo } from '../../deck/deck.ts'
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
/** Gives 320 × 180 px a slide. */
const SHEET_SCALE = 0.25

const PDFS = ['dist/presentatie.pdf', 'dist/handout.pdf', 'private/spreektekst.pdf']

/** A picture of each static slide. `folder` is for the page that is made on the way. */
async function takeSlidePictures(options: MemoOptions, folder: string, scale: number): Promise<SlidePicture[]> {
  const memo = await loadMemoForAudience(options)
  const aliases = memo.deck.slides.map(({ alias }) => alias)
  return withSlides(memo, folder, (browser, url) => slidePictures(browser, url, scale, aliases))
}

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
  return takeSlidePictures(ownMemo, folder, SHEET_SCALE)
}

/** The pictures of `docs/eigen-memo.md`, by file name. */
async function takeFieldPictures(folder: string): Promise<Map<string, Buffer>> {
  const memo = join(folder, 'memo')
  await writeMemoFolder(memo, EXAMPLE)
  return withSlides(withDeck(await loadMemo(memoIn(memo))), join(folder, 'slides'), fieldPictures)
}

/**
 * Writes a picture of each slide, and of each page of the PDFs that were built, into `target`.
 * The project's own memo renews the pictures of the documentation too.
 */
export async function takeScreenshots(target: string, options: MemoOptions): Promise<void> {
  await withWorkFolder('screenshots', async (work) => {
    const pictures = join(work, 'pictures')
    await mkdir(pictures)
    const slides = await step('Dia’s …', () => takeSlidePictures(options, join(work, 'slides'), 1))
    await writePictures(pictures, slides.map(({ alias, png }, index) => [`${numbered(index)}-${alias}.png`, png]))
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
