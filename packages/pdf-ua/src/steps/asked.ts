import type { StructureChild, StructureElement } from '../read/structure.ts'
import type { FinishingStep } from './step.ts'
import { PDFName, PDFString } from '../library.cjs'
import { textEntry } from '../read/objects.ts'
import { allElements, newElement, retype, setChildren } from '../read/structure.ts'

/** The private part of a language, by which `prepare` asks for a type. */
const ASKED = /-x-(sect|toc|note|reference)$/

/**
 * Gives elements the types asked for by `prepare`, and restores their language.
 *
 * ISO 32000-1 14.8.4.2: Sect, TOC and TOCI; 14.8.4.4: Note and Reference. PDF/UA-1 7.9-1: a Note has an ID.
 */
export const asked: FinishingStep = {
  name: 'delen, inhoudsopgave en noten',
  rule: 'ISO 32000-1 14.8.4.2 en 14.8.4.4, PDF/UA-1 7.9-1',
  apply({ structure }) {
    let notes = 0
    for (const element of [...allElements(structure())]) {
      const language = textEntry(element.dict, 'Lang')
      const [ending, type] = ASKED.exec(language ?? '') ?? []
      if (!ending)
        continue
      const own = language!.slice(0, -ending.length)
      element.dict.delete(PDFName.of('Lang'))
      if (own !== languageAround(element.parent))
        element.dict.set(PDFName.of('Lang'), PDFString.of(own))
      if (type === 'sect')
        retype(element, 'Sect')
      else if (type === 'toc')
        becomeContents(element)
      else if (type === 'reference')
        becomeReference(element)
      else
        becomeNote(element).dict.set(PDFName.of('ID'), PDFString.of(`note-${++notes}`))
    }
  },
}

function languageAround(element: StructureElement | undefined): string | undefined {
  return element && (textEntry(element.dict, 'Lang')?.replace(ASKED, '') ?? languageAround(element.parent))
}

/** For a list or an element around one, with all lists in it. */
function becomeContents(element: StructureElement): void {
  for (const list of [...allElements([element])].filter(({ type }) => type === 'L' || type === 'LI'))
    retype(list, list.type === 'L' ? 'TOC' : 'TOCI')
}

function becomeReference(element: StructureElement): void {
  if (element.type === 'Link')
    wrap(element, 'Reference')
  else
    retype(element, 'Reference')
}

/** A list item stays one, and holds the note, number included. */
function becomeNote(element: StructureElement): StructureElement {
  if (element.type !== 'LI') {
    retype(element, 'Note')
    return element
  }
  const note = newElement('Note', element, element.children)
  setChildren(element, [note])
  return note.element
}

/** Puts an element into a new one, in its place. */
function wrap(element: StructureElement, type: string): void {
  const { parent } = element
  if (!parent)
    return
  const place = parent.children.findIndex(child => child.kind === 'element' && child.element === element)
  const around: StructureChild = newElement(type, parent, [parent.children[place]!])
  setChildren(parent, parent.children.with(place, around))
}
