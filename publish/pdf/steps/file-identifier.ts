import { createHash } from 'node:crypto'
import { PDFHexString } from '@cantoo/pdf-lib'
import type { FinishingStep } from './step.ts'

/**
 * Gives the file its identifier: a digest of everything in it, so that the same document always has the same one
 * and another document another. It must be the last step.
 *
 * PDF/A-2 6.1.3-1: the trailer has an ID.
 */
export const fileIdentifier: FinishingStep = {
  name: 'kenmerk van het bestand',
  rule: 'PDF/A-2 6.1.3-1',
  apply({ document }) {
    const { context } = document
    const digest = createHash('sha256')
    for (const [ref, object] of context.enumerateIndirectObjects()) {
      const bytes = new Uint8Array(object.sizeInBytes())
      object.copyBytesInto(bytes, 0)
      digest.update(ref.tag).update(bytes)
    }
    const id = PDFHexString.of(digest.digest('hex').slice(0, 32))
    context.trailerInfo.ID = context.obj([id, id])
  },
}
