import type { render as renderSlides } from '../document/slides-entry.ts'
import type { SlidePicture } from './pictures/slides.ts'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { launchBrowser } from './browser.ts'
import { loadMemoForAudience } from './memo.ts'
import { replaceFolder, withWorkFolder } from './output.ts'
import { contactSheet } from './pictures/contact-sheet.ts'
import { pdfPictures } from './pictures/pdf.ts'
import { slidePictures } from './pictures/slides.ts'
import { step } from './progress.ts'
import { projectFolder } from './project.ts'
import { serveFolder } from './serve.ts'
import { buildStaticRenderer } from './static-render.ts'

/** The contact sheet that the README shows and that the visual tests compare with: a quarter of the canvas each slide. */
export const SHEET_FILE = 'docs/beelden/overzicht.png'
const SHEET_SCALE = 0.25

const PDFS = ['dist/presentatie.pdf', 'dist/handout.pdf', 'private/spreektekst.pdf']

/** Takes pictures of the current memo's slides, as they are rendered without Slidev. `folder` is for what is made on the way. */
export async function takeSlidePictures(folder: string, scale: number): Promise<SlidePicture[]> {
  const { render, style } = await buildStaticRenderer<typeof renderSlides>('slides', folder)
  await writeFile(join(folder, 'index.html'), await render(await loadMemoForAudience(), { style }))
  const site = await serveFolder(folder)
  const browser = await launchBrowser()
  try {
    return await slidePictures(browser, site.url, scale)
  }
  finally {
    await browser.close()
    await site.close()
  }
}

/** The pictures at the size of the contact sheet: what a visual test compares. */
export async function takeSheetPictures(folder: string): Promise<SlidePicture[]> {
  return takeSlidePictures(folder, SHEET_SCALE)
}

/** Writes each slide and each page of the PDFs that are there as a picture into `target`, and renews the contact sheet. */
export async function takeScreenshots(target: string): Promise<void> {
  await withWorkFolder('screenshots', async (work) => {
    const pictures = join(work, 'pictures')
    await mkdir(pictures)
    const slides = await step('Dia’s …', () => takeSlidePictures(join(work, 'slides'), 1))
    await Promise.all(slides.map(({ alias, png }, index) => writeFile(join(pictures, `${numbered(index)}-${alias}.png`), png)))
    for (const pdf of PDFS.map(file => join(projectFolder, file)).filter(existsSync)) {
      const pages = await step(`${basename(pdf)} …`, async () => pdfPictures(await readFile(pdf), 96))
      await Promise.all(pages.map((png, index) => writeFile(join(pictures, `${basename(pdf, '.pdf')}-${numbered(index)}.png`), png)))
    }
    const small = await step('Overzicht …', () => takeSheetPictures(join(work, 'sheet')))
    await writeFile(join(work, 'sheet.png'), contactSheet(small.map(({ png }) => png)))
    await replaceFolder(pictures, target)
    await replaceSheet(join(work, 'sheet.png'))
  })
}

const numbered = (index: number): string => String(index + 1).padStart(2, '0')

/** The sheet is part of the project and not of what was made: no manifest goes with it. */
async function replaceSheet(file: string): Promise<void> {
  await mkdir(join(projectFolder, 'docs/beelden'), { recursive: true })
  await writeFile(join(projectFolder, SHEET_FILE), await readFile(file))
}
