import type { PdfMetadata } from './pdf/metadata.ts'
import type { OutlineEntry } from './pdf/outline.ts'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { finishPdf } from './pdf/finish.ts'
import { requireConforming } from './require-conforming.ts'

/** Finishes a PDF, and reads it back from `folder` as who gets it will. Throws a Problem when it does not conform. */
export async function conforming(
  folder: string, name: string, printed: Uint8Array, metadata: PdfMetadata, outline?: readonly OutlineEntry[],
): Promise<Uint8Array> {
  const finished = await finishPdf(printed, metadata, name, outline)
  await writeFile(join(folder, name), finished)
  await requireConforming(join(folder, name))
  return finished
}
