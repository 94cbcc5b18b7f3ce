import type { PDFDocument } from '../src/library.cjs'
import type { StructureElement } from '../src/read/structure.ts'
import type { FinishingStep } from '../src/steps/step.ts'
import type { TestElement } from './build-pdf.ts'
import { allElements, readStructure } from '../src/read/structure.ts'
import { finishingContext } from '../src/steps/step.ts'
import { buildPdf, metadata } from './build-pdf.ts'

/** Applies steps, in order, to a document made of the elements, or to one that is there. */
export async function apply(
  steps: FinishingStep | FinishingStep[],
  source: TestElement[] | PDFDocument,
  unmarked?: string,
): Promise<PDFDocument> {
  const document = Array.isArray(source) ? await buildPdf(source, unmarked) : source
  const context = finishingContext(document, metadata)
  for (const step of [steps].flat())
    step.apply(context)
  return document
}

/** The structure as text: `L(LI(Lbl(0) LBody(Link(1 annotation))))`; without the Document itself. */
export function outline(document: PDFDocument): string {
  const show = ({ type, children }: StructureElement): string => {
    const kids = children.map(child => child.kind === 'element' ? show(child.element) : child.kind === 'content' ? child.mcid : 'annotation')
    return kids.length > 0 ? `${type}(${kids.join(' ')})` : type
  }
  const [root] = readStructure(document)
  return root ? root.children.map(child => child.kind === 'element' ? show(child.element) : '?').join(' ') : ''
}

/** The first element of a type. */
export function elementOf(document: PDFDocument, type: string): StructureElement {
  const found = [...allElements(readStructure(document))].find(element => element.type === type)
  if (!found)
    throw new Error(`no ${type}`)
  return found
}
