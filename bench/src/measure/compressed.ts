import type { ServedFolder } from '../../../lib/serve.ts'
import type { AddressInfo } from 'node:net'
import { cp, readdir, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import sirv from 'sirv'

/** What web hosts send compressed; the rest is so already. */
const COMPRESSIBLE = new Set(['.html', '.css', '.js', '.mjs', '.json', '.svg', '.txt', '.xml', '.webmanifest'])

/**
 * Serves a folder on this machine alone as a web host would: text compressed by gzip, beforehand, so that no time goes to it.
 * @param copy a folder that does not exist yet, for the compressed files: the served one stays as it is
 */
export async function serveCompressed(folder: string, copy: string): Promise<ServedFolder> {
  await cp(folder, copy, { recursive: true })
  for (const entry of await readdir(copy, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name)
    if (entry.isFile() && COMPRESSIBLE.has(extname(file)))
      await writeFile(`${file}.gz`, gzipSync(await readFile(file)))
  }
  const server = createServer(sirv(copy, { gzip: true, etag: true }))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => new Promise((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    }),
  }
}
