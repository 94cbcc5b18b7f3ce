import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { launchBrowser } from './browser.ts'
import { presentationPdf } from './documents.ts'
import { generatePages } from './generate.ts'
import { loadMemoForAudience } from './memo.ts'
import { replaceFile, replaceFolder, withWorkFolder } from './output.ts'
import { say, step } from './progress.ts'
import { buildSlides } from './slidev.ts'

const PRESENTATION = 'presentatie.pdf'

/** Brings slides.md and pages/ up to date with the memo and says which ones were not. */
export async function refreshPages(): Promise<void> {
  const touched = await generatePages()
  if (touched.length)
    say(`Pagina’s opnieuw gemaakt: ${touched.join(', ')}`)
}

/**
 * Makes the public site with its documents and puts it in place of the last one, all at once.
 * Throws a Problem, and leaves the last one as it was, when anything fails.
 */
export async function buildSite(target: string): Promise<void> {
  await withWorkFolder('build', async (work) => {
    await refreshPages()
    const memo = await loadMemoForAudience()
    const site = join(work, 'site')
    await step('Site bouwen …', () => buildSlides(site))
    await makePresentation(memo, work, join(site, PRESENTATION))
    await replaceFolder(site, target)
  })
}

/** Makes only the presentation PDF and puts it in place of the last one. Throws a Problem when anything fails. */
export async function exportPresentation(target: string): Promise<void> {
  await withWorkFolder('export', async (work) => {
    await refreshPages()
    const memo = await loadMemoForAudience()
    const file = join(work, PRESENTATION)
    await makePresentation(memo, work, file)
    await replaceFile(file, target)
  })
}

async function makePresentation(memo: Parameters<typeof presentationPdf>[1], work: string, file: string): Promise<void> {
  const folder = join(work, 'slides')
  await mkdir(folder)
  const browser = await launchBrowser()
  try {
    await step('Presentatie-pdf …', async () => writeFile(file, await presentationPdf(browser, memo, folder)))
  }
  finally {
    await browser.close()
  }
}
