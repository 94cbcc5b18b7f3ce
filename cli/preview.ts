import type { ServedFolder, ServeOptions } from '../lib/serve.ts'
import type { InlineHashes } from '../site/policy.ts'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { listFiles } from '../lib/folders/manifest.ts'
import { Problem } from '../lib/problem.ts'
import { freePort, serveFolder } from '../lib/serve.ts'
import { headersFor, inlineHashes } from '../site/policy.ts'
import { noWorker } from '../site/worker.ts'

const PREFERRED_PORT = 4173

/** @throws {Problem} when there is no site in the folder */
export async function sitePreview(folder: string, options: ServeOptions = {}): Promise<ServedFolder> {
  if (!existsSync(join(folder, 'index.html')))
    throw new Problem({ what: `In ${basename(folder)}/ staat geen site.`, mend: 'maak hem eerst met: npm run build' })
  const hashes = await hashesOf(folder)
  const { port } = await freePort(PREFERRED_PORT)
  // No worker cache: the next preview may be of another project.
  const instead = { '/worker.js': noWorker }
  return serveFolder(folder, { port, instead, headers: path => headersFor(path, hashes), ...options })
}

export async function hashesOf(folder: string): Promise<InlineHashes> {
  const pages = (await listFiles(folder)).filter(path => path.endsWith('.html'))
  return inlineHashes(await Promise.all(pages.map(path => readFile(join(folder, path), 'utf8'))))
}
