import type { ShippedPackage } from '../document/shipped-packages.ts'
import type { SlidesPerPage } from '../document/slides-entry.ts'
import type { Replacement } from '../lib/folders/replace.ts'
import type { Files } from '../lib/folders/write-files.ts'
import type { MemoOptions } from '../memo/options.ts'
import type { Documents, Renderers } from '../print/documents.ts'
import type { Audience } from '../schema/audience.ts'
import type { SitePages } from './pages.ts'
import type { SiteAddress } from './site-address.ts'
import { existsSync } from 'node:fs'
import { cp, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { HANDOUT_PDF, PRESENTATION_PDF, SLIDES_HANDOUT_PDF } from '../deck/site-paths.ts'
import { shippedPackages } from '../document/shipped-packages.ts'
import { buildStaticRenderer } from '../document/static-render.ts'
import { allEnded } from '../lib/all-ended.ts'
import { listFiles } from '../lib/folders/manifest.ts'
import { replaceAll, requireOurs } from '../lib/folders/replace.ts'
import { withWorkFolder } from '../lib/folders/work-folder.ts'
import { writeFiles } from '../lib/folders/write-files.ts'
import { say, step } from '../lib/progress.ts'
import { projectFolder } from '../lib/project.ts'
import { loadMemoForAudience } from '../memo/load.ts'
import { refreshPages } from '../memo/refresh-pages.ts'
import { findBrowser } from '../print/browser.ts'
import { makeDocuments, SPEAKER_PDF } from '../print/documents.ts'
import { withPrintServer } from '../print/print-server.ts'
import { clerkFiles } from './clerk.ts'
import { copyLicences } from './licences.ts'
import { COVER_PICTURE, sitePages } from './pages.ts'
import { playerFiles } from './player-files.ts'
import { billOfMaterials, releaseFiles } from './release.ts'
import { headersFile } from './server-examples.ts'
import { sitemaps } from './sitemaps.ts'
import { usbFiles } from './usb.ts'
import { noWorker, workerScript } from './worker.ts'

const ROBOTS = 'robots.txt'

/** Folders for the results beside the site; a result without a folder is not written. */
export interface SiteOptions {
  address?: SiteAddress
  /** For the speaker's text, which stays private. */
  privateFolder?: string
  /** For the webmaster: host settings, checksums and bills of materials. */
  releaseFolder?: string
  /** For the presentation as one file. */
  usbFolder?: string
  clerkFolder?: string
  /** For the slides handout, which is made only with this option. */
  slidesPerPage?: SlidesPerPage
}

/**
 * Builds the site with its documents, then replaces the former one at once.
 * @throws {Problem} when anything fails; the former site is then unchanged
 */
export async function buildSite(target: string, memoOptions: MemoOptions, options: SiteOptions = {}): Promise<void> {
  const { privateFolder, releaseFolder, usbFolder, clerkFolder } = options
  const speakerPdf = privateFolder && join(privateFolder, SPEAKER_PDF)
  const places = [target, speakerPdf, releaseFolder, usbFolder, clerkFolder].filter(place => place !== undefined)
  const there = places.filter(place => existsSync(place)).map(place => basename(place))
  try {
    // Fail early: on a folder that is not ours, or without a browser.
    await requireOurs(places)
    await findBrowser()
    await makeSite(target, memoOptions, { ...options, speakerPdf })
  }
  catch (error) {
    if (there.length)
      say(`Het is niet gelukt. Wat er al was, is gebleven: ${there.join(', ')}.`)
    throw error
  }
}

async function makeSite(
  target: string,
  memoOptions: MemoOptions,
  options: SiteOptions & { speakerPdf?: string },
): Promise<void> {
  const { address = {}, speakerPdf, releaseFolder, usbFolder, clerkFolder, slidesPerPage } = options
  const { audience, folder: memoFolder } = memoOptions
  await refreshPages(memoOptions)
  const memo = await loadMemoForAudience(memoOptions)
  await withWorkFolder('build', async (folder) => {
    const replacements: Replacement[] = []
    async function put(name: string, to: string | undefined, files: () => Promise<Files>): Promise<void> {
      if (!to)
        return
      await writeFiles(join(folder, name), await files())
      replacements.push({ from: join(folder, name), to })
    }
    await withPrintServer(folder, async (server) => {
      const [renderers, player] = await Promise.all([documentRenderers(folder), playerFiles()])
      const packages = shippedPackages([renderers.slides.bundle, player.bundle])
      const parts = { memo, audience, address, player, fontsFolder: join(folder, 'slides/assets'), ...renderers }
      // In parallel: the browser prints while this process renders the pages.
      const [pages, documents, bill] = await allEnded([
        step('Site bouwen …', () => sitePages(parts)),
        makeDocuments({ ...server, memo, memoFolder, site: address.site }, renderers, slidesPerPage),
        releaseFolder && billOfMaterials(),
      ])
      const found = address.site && audience === 'public' ? sitemaps(memo, address.site) : undefined
      const robots: Files = found ? [[ROBOTS, found.robots]] : []
      // Only a host's root has a robots.txt; elsewhere the webmaster adds the lines.
      // https://www.rfc-editor.org/rfc/rfc9309
      const isRoot = address.base === '/'
      const site = join(folder, 'site')
      const besides = [...found?.files ?? [], ...isRoot ? robots : []]
      const files = await writeSite(site, pages, audience, documents, packages, besides)
      const settings = { hashes: pages.hashes, audience, base: address.base ?? '/' }
      await put('usb', usbFolder, () => usbFiles(memo, { ...renderers, fonts: pages.fonts, player }, documents))
      await put('clerk', clerkFolder, () =>
        clerkFiles(memo, documents, { reading: renderers.reading, audience, site: address.site }))
      await put('release', releaseFolder, async () =>
        [...await releaseFiles(settings, { files, packages, bill: bill! }), ...isRoot ? [] : robots])
      if (speakerPdf) {
        const from = join(folder, SPEAKER_PDF)
        await writeFile(from, documents.speaker)
        replacements.push({ from, to: speakerPdf })
      }
      replacements.push({ from: site, to: target })
    })
    // Replace the former results only when all are complete.
    await replaceAll(replacements)
  })
}

/** In sequence: both need the bundle that they share. */
async function documentRenderers(folder: string): Promise<Renderers> {
  const slides = await buildStaticRenderer('slides', join(folder, 'slides'))
  const reading = await buildStaticRenderer('reading', join(folder, 'reading'))
  return { slides, reading }
}

async function writeSite(
  site: string,
  pages: SitePages,
  audience: Audience,
  documents: Documents,
  packages: readonly ShippedPackage[],
  found: Files,
): Promise<Map<string, Uint8Array>> {
  await writeFiles(site, [
    ...pages.files,
    ...found,
    // Keeps GitHub Pages from running Jekyll.
    // https://github.blog/2009-12-29-bypassing-jekyll-on-github-pages/
    ['.nojekyll', ''],
    ['_headers', headersFile(pages.hashes, audience)],
    [PRESENTATION_PDF, documents.presentation],
    [HANDOUT_PDF, documents.handout],
    ...(documents.slidesHandout ? [[SLIDES_HANDOUT_PDF, documents.slidesHandout] as const] : []),
    [COVER_PICTURE, documents.cover],
  ])
  await cp(join(projectFolder, 'public'), site, { recursive: true })
  await copyLicences(join(site, 'licenties'), packages)
  // Last: the worker lists all other files.
  const paths = await listFiles(site)
  const files = new Map(await Promise.all(paths.map(async path =>
    [path, await readFile(join(site, path)) as Uint8Array] as const)))
  const worker = audience === 'public' ? workerScript(files) : noWorker
  await writeFile(join(site, 'worker.js'), worker)
  return files.set('worker.js', Buffer.from(worker))
}
