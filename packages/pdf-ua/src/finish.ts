import type { FinishOptions } from './options.ts'
import type { FinishingStep } from './steps/step.ts'
import { openPdf } from './read/open.ts'
import { annotationFlags } from './steps/annotation-flags.ts'
import { artifacts } from './steps/artifacts.ts'
import { asked } from './steps/asked.ts'
import { boundingBox } from './steps/bounding-box.ts'
import { catalog } from './steps/catalog.ts'
import { decoration } from './steps/decoration.ts'
import { describe } from './steps/describe.ts'
import { elementIds } from './steps/element-ids.ts'
import { figure } from './steps/figure.ts'
import { header } from './steps/header.ts'
import { labels } from './steps/labels.ts'
import { linkBoxes } from './steps/link-boxes.ts'
import { linkContents } from './steps/link-contents.ts'
import { listBody } from './steps/list-body.ts'
import { outline } from './steps/outline.ts'
import { outputIntent } from './steps/output-intent.ts'
import { pageLinks } from './steps/page-links.ts'
import { parentTree } from './steps/parent-tree.ts'
import { plain } from './steps/plain.ts'
import { roleMap } from './steps/role-map.ts'
import { finishingContext } from './steps/step.ts'
import { sweep } from './steps/sweep.ts'
import { typedCharacters } from './steps/typed-characters.ts'
import { writePdf } from './write.ts'

/** In order: roles after retyping, the parent tree after moves, the sweep last. */
export const STEPS: readonly FinishingStep[] = [
  header,
  catalog,
  describe,
  outputIntent,
  typedCharacters,
  asked,
  figure,
  decoration,
  labels,
  listBody,
  plain,
  boundingBox,
  roleMap,
  linkBoxes,
  linkContents,
  pageLinks,
  outline,
  annotationFlags,
  artifacts,
  elementIds,
  parentTree,
  sweep,
]

/**
 * Makes a tagged PDF by Chromium, with outline, conform to PDF/UA-1 and PDF/A-2a.
 * The same bytes and options give the same bytes.
 * @throws {UnreadablePdf} when the bytes are no readable PDF
 * @throws {Error} when a link or an outline entry leads to a missing page
 */
export async function finish(bytes: Uint8Array, options: FinishOptions): Promise<Uint8Array> {
  const document = await openPdf(bytes)
  const context = finishingContext(document, options)
  for (const step of STEPS)
    step.apply(context)
  return writePdf(document)
}
