import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Files by their paths, with slashes, from the folder that they are for. */
export type Files = readonly (readonly [path: string, content: string | Uint8Array])[]

export async function writeFiles(folder: string, files: Files): Promise<void> {
  await Promise.all(files.map(async ([path, content]) => {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content)
  }))
}
