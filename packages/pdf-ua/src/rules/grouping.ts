import type { StructureElement } from '../read/structure.ts'
import type { CheckSubject, Failure } from './subject.ts'
import { elementText } from '../read/marked-text.ts'
import { allElements, rolledOutKids } from '../read/structure.ts'
import { LABEL, LABELLED } from '../steps/labels.ts'
import { linkedPage } from './linked-page.ts'
import { placeOf } from './subject.ts'

/** Elements below which a document is too small to count. */
const FEW = 20
/** Items that make a list of links the contents of a document. */
const LONG = 5
const MOST_WITHOUT_MEANING = 0.1

/** A document's parts, contents, labels and elements without meaning: ISO 32000-1 14.8.4.2 and 14.8.4.3.3. */
export function* checkGrouping(subject: CheckSubject): Generator<Failure> {
  const { elements, pageNumbers } = subject
  const count = (...roles: string[]): number => elements.filter(({ role }) => roles.includes(role)).length
  const without = count('NonStruct')
  if (elements.length >= FEW && without > elements.length * MOST_WITHOUT_MEANING) {
    yield {
      clause: 'ISO 32000-1 14.8.4.2',
      message: `${without} van de ${elements.length} tags hebben geen betekenis (NonStruct).`,
    }
  }
  if (pageNumbers.size > 1 && count('H2') > 1 && !count('Sect', 'Part')) {
    yield {
      clause: 'ISO 32000-1 14.8.4.2',
      message: 'Het document heeft koppen, maar is niet in delen verdeeld (Sect).',
    }
  }
  const contents = elements.find(element => element.role === 'L' && isContents(element, subject))
  if (contents && !count('TOC')) {
    yield {
      clause: 'ISO 32000-1 14.8.4.2',
      message: 'De inhoudsopgave is een gewone lijst (L), geen TOC.',
      ...placeOf(contents, subject),
    }
  }
  for (const item of elements.filter(({ role }) => LABELLED.has(role))) {
    const kids = rolledOutKids(item)
    const body = kids[0]?.role === 'LBody' ? kids[0] : item
    const text = body.children.map(child =>
      child.kind === 'element' && child.element.role !== 'Link' ? elementText(child.element, subject.texts) : '').find(Boolean)
    if (!kids.some(({ role }) => role === 'Lbl') && text && LABEL.test(text)) {
      yield {
        clause: 'ISO 32000-1 14.8.4.3.3',
        message: 'Het nummer van een lijstpunt is geen label (Lbl).',
        ...placeOf(item, subject),
      }
    }
  }
}

/** True when the items link to the document's pages in order. */
function isContents(list: StructureElement, subject: CheckSubject): boolean {
  const items = rolledOutKids(list).filter(({ role }) => role === 'LI')
  const pages = items.map(item => linkedPage([...allElements([item])].find(({ role }) => role === 'Link'), subject))
  const isInOrder = pages.every((page, index) => page && page >= (pages[index - 1] ?? 0))
  return items.length >= LONG && isInOrder && pages[0] !== pages.at(-1)
}
