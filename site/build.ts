import type { MemoOptions } from '../memo/options.ts'
import type { Renderers } from '../print/documents.ts'
import type { Workshop } from '../print/print-server.ts'
import type { SlidePicture } from '../print/slide-pictures.ts'
import type { SiteAddress } from './site-address.ts'
import { buildPlayer } from '../cli/slidev.ts'
import { HANDOUT_PDF, PRESENTATION_PDF } from '../deck/site-paths.ts'
import { replaceFile, replaceFolder, requireOurs, withWorkFolder } from '../lib/output.ts'
import { listFiles } from '../lib/output/manifest.ts'
import { step } from '../lib/progress.ts'
import { projectFolder } from '../lib/project.ts'
import { loadMemoForAudience } from '../memo/load.ts'
import { refreshPages } from '../memo/refresh-pages.ts'
import { findBrowser } from '../print/browser.ts'
import { documentRenderers, handoutPdf, picturesOfSlides, presentationPdf, SPEAKER_PDF, speakerPdf } from '../print/documents.ts'
import { inWorkshop, withBrowser } from '../print/print-server.ts'
import { copyLicences } from './licences.ts'
import { COVER_PICTURE, sitePages } from './pages.ts'
import { inlineHashes } from './policy.ts'
import { writeRelease } from './release.ts'
import { headersFile } from './server-examples.ts'
import { stickPage } from './usb.ts'
import { workerScript } from './worker.ts'
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Scripts of ours that the pages load, at the site's root: their names stay the same, so no browser may keep them unasked. */
const SCRIPTS = ['offline.js', 'lost.js']

/** The presentation as one file for a stick. */
export const STICK_PAGE = 'presentatie.html'

/** Where what is made goes, besides the site itself; what has no place is not made. */
export interface SiteOptions {
  address?: SiteAddress
  /** The folder of the speaker's text, which is nobody else's. */
  privateFolder?: string
  /** The folder of what the webmaster needs besides the site. */
  releaseFolder?: string
  /** The folder of the presentation for a stick. */
  stickFolder?: string
}

/**
 * Makes the public site with its documents and puts it in place of the last one, all at once.
 * Throws a Problem, and leaves the last one as it was, when anything fails.
 */
export async function buildSite(target: string, memoOptions: MemoOptions, options: SiteOptions = {}): Promise<void> {
  const { privateFolder, releaseFolder, stickFolder } = options
  await withWorkFolder('build', async (folder) => {
    // Nobody waits for a site to hear only then that there is no place for it, or nothing to print it with.
    await requireOurs([target, privateFolder && join(privateFolder, SPEAKER_PDF), releaseFolder, stickFolder].filter(place => place !== undefined))
    await findBrowser()
    await refreshPages(memoOptions)
    const memo = await loadMemoForAudience(memoOptions)
    const site = join(folder, 'site')
    // Slidev builds in a process of its own, beside ours.
    const [player, renderers] = await step('Site bouwen …', () => Promise.all([buildPlayer(site), documentRenderers(folder)]))
    const fontsFolder = join(folder, 'slides/assets')
    const { pages, fonts } = await sitePages({ memo, audience: memoOptions.audience, address: options.address ?? {}, player, fontsFolder, ...renderers })
    await copyScripts(site)
    await Promise.all(pages.map(({ path, html }) => writeInto(site, path, html)))
    await Promise.all([...fonts].map(([name, font]) => writeInto(site, `assets/${name}`, font)))
    const hashes = inlineHashes(pages.map(({ html }) => html))
    await writeInto(site, '_headers', headersFile(hashes))
    await copyLicences(join(site, 'licenties'))

    const { speaker, pictures } = await withBrowser(launching =>
      inWorkshop({ folder, memo, memoFolder: memoOptions.folder }, launching, workshop => makeDocuments(workshop, renderers, site)))
    await writeInto(site, COVER_PICTURE, pictures[0]!.png)
    await writeInto(site, 'worker.js', workerScript(await readFile(join(projectFolder, 'player/worker.js'), 'utf8'), await filesOf(site)))

    if (stickFolder)
      await replaceFolder(await makeStick(folder, renderers, site), stickFolder)
    if (releaseFolder) {
      await writeRelease(join(folder, 'release'), hashes, options.address?.base ?? '/')
      await replaceFolder(join(folder, 'release'), releaseFolder)
    }
    await replaceFolder(site, target)
    if (privateFolder) {
      await writeFile(join(folder, SPEAKER_PDF), speaker)
      await replaceFile(join(folder, SPEAKER_PDF), join(privateFolder, SPEAKER_PDF))
    }

    /** The stick has the PDFs of this very site beside its one page. */
    async function makeStick(folder: string, { slides }: Renderers, site: string): Promise<string> {
      const stick = join(folder, 'stick')
      await writeInto(stick, STICK_PAGE, await stickPage(memo, slides, join(folder, 'slides')))
      for (const pdf of [PRESENTATION_PDF, HANDOUT_PDF])
        await cp(join(site, pdf), join(stick, pdf))
      return stick
    }
  })
}

/** Puts the public documents into the site; what belongs elsewhere is returned. */
async function makeDocuments(
  workshop: Workshop,
  { slides, reading, speaker }: Renderers,
  site: string,
): Promise<{ speaker: Uint8Array, pictures: SlidePicture[] }> {
  await writeInto(site, PRESENTATION_PDF, await presentationPdf(workshop, slides))
  await writeInto(site, HANDOUT_PDF, await handoutPdf(workshop, reading))
  const pictures = await picturesOfSlides(workshop)
  return { pictures, speaker: await speakerPdf(workshop, speaker, pictures) }
}

async function copyScripts(site: string): Promise<void> {
  for (const script of SCRIPTS)
    await cp(join(projectFolder, 'player', script), join(site, script))
}

async function filesOf(folder: string): Promise<Map<string, Uint8Array>> {
  const paths = await listFiles(folder)
  return new Map(await Promise.all(paths.map(async path => [path, await readFile(join(folder, path))] as const)))
}

async function writeInto(folder: string, path: string, content: string | Uint8Array): Promise<void> {
  const file = join(folder, path)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, content)
}
