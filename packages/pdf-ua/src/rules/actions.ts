import type { PDFObject } from '../library.cjs'
import type { CheckSubject, Failure } from './subject.ts'
import { PDFArray, PDFDict, PDFName } from '../library.cjs'
import { dictEntry, entry, itemsOf, nameEntry, nameText, textEntry } from '../read/objects.ts'
import { outlineLines } from '../read/outline-lines.ts'

const ALLOWED = new Set(['GoTo', 'GoToR', 'GoToE', 'Thread', 'URI', 'Named', 'SubmitForm'])

/**
 * Actions and destinations: PDF/A-2 6.4.2-1 (and PDF/UA-1 7.15-1), 6.5.1-1, 6.5.2-1 and 6.5.2-2.
 * Also dead links within the file (ISO 32000-1, 12.3.2), which neither norm forbids.
 */
export function* checkActions({ document }: CheckSubject): Generator<Failure> {
  const { catalog, context } = document
  if (entry(dictEntry(catalog, 'AcroForm'), 'XFA'))
    yield { clause: 'PDF/A-2 6.4.2-1', message: 'Het bestand bevat een XFA-formulier.' }
  if (entry(catalog, 'AA') || entry(dictEntry(catalog, 'Names'), 'JavaScript'))
    yield { clause: 'PDF/A-2 6.5.2-1', message: 'Het bestand doet vanzelf iets bij het openen of sluiten.' }
  const opening = entry(catalog, 'OpenAction')
  if (opening instanceof PDFDict)
    yield* checkAction(opening)
  for (const line of outlineLines(dictEntry(catalog, 'Outlines')))
    yield* checkAction(dictEntry(line, 'A'))

  const names = destinationNames(catalog)
  for (const [index, { node }] of document.getPages().entries()) {
    const page = index + 1
    if (entry(node, 'AA'))
      yield { clause: 'PDF/A-2 6.5.2-2', message: 'Een pagina doet vanzelf iets bij het openen of sluiten.', page }
    for (const annotation of itemsOf(node, 'Annots')) {
      if (!(annotation instanceof PDFDict))
        continue
      const action = dictEntry(annotation, 'A')
      yield* checkAction(action, page)
      const others = dictEntry(annotation, 'AA')
      for (const event of others?.keys() ?? [])
        yield* checkAction(dictEntry(others, nameText(event)), page)
      const target = entry(annotation, 'Dest') ?? (nameEntry(action, 'S') === 'GoTo' ? entry(action, 'D') : undefined)
      if (target && !leadsToPage(target)) {
        yield {
          clause: 'ISO 32000-1 12.3.2',
          message: 'Een koppeling leidt naar een plek die niet in dit document is.',
          page,
          element: textEntry(annotation, 'Contents') ?? String(target),
        }
      }
    }
  }

  function leadsToPage(target: PDFObject): boolean {
    if (target instanceof PDFArray)
      return context.lookup(target.get(0)) instanceof PDFDict
    return names.has(target instanceof PDFName ? nameText(target) : textEntry(context.obj({ target }), 'target') ?? '')
  }
}

/** Checks an action and those that follow it. */
function* checkAction(first: PDFDict | undefined, page?: number): Generator<Failure> {
  // The loop also visits actions that are added meanwhile.
  const actions = new Set(first && [first])
  for (const action of actions) {
    const kind = nameEntry(action, 'S') ?? ''
    if (!ALLOWED.has(kind))
      yield { clause: 'PDF/A-2 6.5.1-1', message: `Een actie van de soort '${kind}' mag niet.`, page }
    itemsOf(action, 'Next').filter(next => next instanceof PDFDict).forEach(next => actions.add(next))
  }
}

/** Names of places, in Chromium's dictionary and in the newer name tree. */
function destinationNames(catalog: PDFDict): Set<string> {
  const old = dictEntry(catalog, 'Dests')?.keys().map(nameText) ?? []
  return new Set([...old, ...treeNames(dictEntry(dictEntry(catalog, 'Names'), 'Dests'))])
}

function treeNames(root: PDFDict | undefined): string[] {
  const names: string[] = []
  const nodes = new Set(root && [root])
  for (const node of nodes) {
    const own = itemsOf(node, 'Names').filter((_, index) => index % 2 === 0)
    names.push(...own.map(name => textEntry(node.context.obj({ name }), 'name') ?? ''))
    itemsOf(node, 'Kids').filter(kid => kid instanceof PDFDict).forEach(kid => nodes.add(kid))
  }
  return names
}
