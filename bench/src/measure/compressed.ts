import type { AddressInfo } from 'node:net'
import type { ServedFolder } from '../../../lib/serve.ts'
import { cp, readdir, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import sirv from 'sirv'

/** Types that web hosts compress; the others are compressed already. */
const COMPRESSIBLE = new Set(['.html', '.css', '.js', '.mjs', '.json', '.svg', '.txt', '.xml', '.webmanifest'])

/**
 * Serves a folder like a web host, on this machine alone: text in gzip.
 * The files are compressed beforehand, into the new folder `copy`.
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
