import type { MemoOptions } from '../memo/options.ts'
import type { SiteOptions } from './build.ts'
import { join } from 'node:path'
import { buildStaticRenderer } from '../document/static-render.ts'
import { replaceAll } from '../lib/folders/replace.ts'
import { withWorkFolder } from '../lib/folders/work-folder.ts'
import { writeFiles } from '../lib/folders/write-files.ts'
import { loadMemoForAudience } from '../memo/load.ts'
import { withdrawnPages } from './pages.ts'
import { hostFiles } from './release.ts'
import { headersFile } from './server-examples.ts'
import { noWorker } from './worker.ts'

/** As for the council: devices store nothing. */
const AUDIENCE = 'council'

/**
 * Replaces a withdrawn site by a notice, and by a worker that clears devices.
 * @throws {Problem} when anything fails; the former folder is then unchanged
 */
export async function buildWithdrawn(
  target: string,
  memoOptions: MemoOptions,
  { address = {}, releaseFolder }: Pick<SiteOptions, 'address' | 'releaseFolder'> = {},
): Promise<void> {
  const memo = await loadMemoForAudience(memoOptions)
  await withWorkFolder('withdrawn', async (folder) => {
    const [site, release] = [join(folder, 'site'), join(folder, 'release')]
    const reading = await buildStaticRenderer('reading', folder)
    const { files, hashes } = await withdrawnPages({ memo, reading })
    const headers = headersFile(hashes, AUDIENCE)
    await writeFiles(site, [...files, ['worker.js', noWorker], ['.nojekyll', ''], ['_headers', headers]])
    await writeFiles(release, hostFiles({ hashes, audience: AUDIENCE, base: address.base ?? '/', withdrawn: true }))
    await replaceAll([...(releaseFolder ? [{ from: release, to: releaseFolder }] : []), { from: site, to: target }])
  })
}
