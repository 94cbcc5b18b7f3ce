import type { MemoOptions } from '../memo/options.ts'
import type { Renderers } from '../print/documents.ts'
import type { ReadingRenderer, SlidesRenderer } from './pages.ts'
import type { InlineHashes } from './policy.ts'
import type { SiteAddress } from './site-address.ts'
import { HANDOUT_PDF, PRESENTATION_PDF } from '../deck/site-paths.ts'
import { buildStaticRenderer } from '../document/static-render.ts'
import { replaceFile, replaceFolder, requireOurs } from '../lib/folders/replace.ts'
import { withWorkFolder } from '../lib/folders/work-folder.ts'
import { listFiles } from '../lib/folders/manifest.ts'
import { step } from '../lib/progress.ts'
import { projectFolder } from '../lib/project.ts'
import { loadMemoForAudience } from '../memo/load.ts'
import { refreshPages } from '../memo/refresh-pages.ts'
import { findBrowser } from '../print/browser.ts'
import { makeDocuments, SPEAKER_PDF } from '../print/documents.ts'
import { withPrintServer } from '../print/print-server.ts'
import { copyLicences } from './licences.ts'
import { COVER_PICTURE, sitePages } from './pages.ts'
import { playerFiles } from './player-files.ts'
import { inlineHashes } from './policy.ts'
import { writeRelease } from './release.ts'
import { headersFile } from './server-examples.ts'
import { usbPage } from './usb.ts'
import { workerScript } from './worker.ts'
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** The presentation as one file for a USB stick. */
export const USB_PAGE = 'presentatie.html'

/** Folders for what is made besides the site itself; a part without a folder is not made. */
export interface SiteOptions {
  address?: SiteAddress
  /** For the speaker's text, which is nobody else's. */
  privateFolder?: string
  /** For what the webmaster needs besides the site. */
  releaseFolder?: string
  /** For the presentation as one file. */
  usbFolder?: string
}

/**
 * Makes the public site with its documents and puts it in place of the last one, all at once.
 * @throws {Problem} when anything fails; the last one is then as it was
 */
export async function buildSite(target: string, memoOptions: MemoOptions, options: SiteOptions = {}): Promise<void> {
  const { address = {}, privateFolder, releaseFolder, usbFolder } = options
  await withWorkFolder('build', async (folder) => {
    // First what can fail at once: a folder that is not ours, no browser.
    const places = [target, privateFolder && join(privateFolder, SPEAKER_PDF), releaseFolder, usbFolder]
    await requireOurs(places.filter(place => place !== undefined))
    await findBrowser()
    await refreshPages(memoOptions)
    const memo = await loadMemoForAudience(memoOptions)
    const site = join(folder, 'site')
    await withPrintServer(folder, async (server) => {
      const [renderers, player] = await Promise.all([documentRenderers(folder), playerFiles()])
      const fontsFolder = join(folder, 'slides/assets')
      const parts = { memo, audience: memoOptions.audience, address, player, fontsFolder, ...renderers }
      const makeSite = async (): Promise<Awaited<ReturnType<typeof sitePages>> & { hashes: InlineHashes }> => {
        const made = await step('Site bouwen …', () => sitePages(parts))
        const hashes = inlineHashes(made.pages.map(({ html }) => html))
        if (releaseFolder)
          await writeRelease(join(folder, 'release'), hashes, address.base ?? '/')
        return { ...made, hashes }
      }
      // At the same time: the browser prints while pages are rendered here.
      const [{ pages, fonts, fontStyle, hashes }, { presentation, handout, speaker, pictures }] = await Promise.all([
        makeSite(),
        makeDocuments({ ...server, memo, memoFolder: memoOptions.folder }, renderers),
      ])
      await writeAll(site, [
        ...pages.map(({ path, html }) => [path, html] as const),
        ...player.files,
        ...[...fonts.files].map(([name, font]) => [`assets/${name}`, font] as const),
        [fontStyle, fonts.style],
        ['_headers', headersFile(hashes)],
        [PRESENTATION_PDF, presentation],
        [HANDOUT_PDF, handout],
        [COVER_PICTURE, pictures[0]!.png],
      ])
      await Promise.all([cp(join(projectFolder, 'public'), site, { recursive: true }), copyLicences(join(site, 'licenties'))])
      await writeAll(site, [['worker.js', workerScript(await readFile(join(import.meta.dirname, 'worker.js'), 'utf8'), await filesOf(site))]])

      if (usbFolder) {
        const usb = join(folder, 'usb')
        await writeAll(usb, [[USB_PAGE, await usbPage(memo, { slides: renderers.slides, fonts, player })]])
        // The PDFs of this very site.
        await Promise.all([PRESENTATION_PDF, HANDOUT_PDF].map(pdf => cp(join(site, pdf), join(usb, pdf))))
        await replaceFolder(usb, usbFolder)
      }
      if (releaseFolder)
        await replaceFolder(join(folder, 'release'), releaseFolder)
      await replaceFolder(site, target)
      if (privateFolder) {
        await writeFile(join(folder, SPEAKER_PDF), speaker)
        await replaceFile(join(folder, SPEAKER_PDF), join(privateFolder, SPEAKER_PDF))
      }
    })
  })
}

/** One after the other: each builds the bundle that they share. */
async function documentRenderers(
  folder: string,
): Promise<Renderers & { slides: SlidesRenderer, reading: ReadingRenderer }> {
  const slides: SlidesRenderer = await buildStaticRenderer('slides', join(folder, 'slides'))
  const reading: ReadingRenderer = await buildStaticRenderer('reading', join(folder, 'reading'))
  const speaker: Renderers['speaker'] = await buildStaticRenderer('speaker', join(folder, 'speaker'))
  return { slides, reading, speaker }
}

async function filesOf(folder: string): Promise<Map<string, Uint8Array>> {
  const paths = await listFiles(folder)
  return new Map(await Promise.all(paths.map(async path => [path, await readFile(join(folder, path))] as const)))
}

/** Writes files below a folder, by their paths. */
async function writeAll(
  folder: string,
  files: Iterable<readonly [path: string, content: string | Uint8Array]>,
): Promise<void> {
  await Promise.all([...files].map(async ([path, content]) => {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }))
}
