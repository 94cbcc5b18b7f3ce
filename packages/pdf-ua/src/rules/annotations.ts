import type { PaintedItem } from '../read/painted-item.ts'
import type { StructureElement } from '../read/structure.ts'
import type { CheckSubject, Failure } from './subject.ts'
import { PDFDict, PDFNumber } from '../library.cjs'
import { FLAG, HIDING } from '../read/annotation-flags.ts'
import { coversSpaceAlone } from '../read/link-boxes.ts'
import { dictEntry, itemsOf, nameEntry, numberEntry, textEntry } from '../read/objects.ts'
import { placeOf } from './subject.ts'

/** PDF/A-2 6.3.1-1: an archive cannot keep these. */
const FORBIDDEN = new Set(['3D', 'Sound', 'Screen', 'Movie', 'RichMedia', 'TrapNet'])

/** These have other rules or none (PDF/UA-1 7.18.1). */
const WITHOUT_ANNOT_TAG = new Set(['Link', 'Widget', 'PrinterMark', 'Popup'])

/**
 * Links and other annotations: PDF/UA-1 7.18.1-1 to 7.18.1-3, 7.18.3-1, 7.18.4-1, 7.18.4-2, 7.18.5-1 and 7.18.5-2,
 * PDF/A-2 6.3.1-1, 6.3.2-1 and 6.3.2-2. Also a Link that leads nowhere (ISO 32000-1, 14.8.4.4.2):
 * Chromium writes one for an anchor that is not on the page.
 */
export function* checkAnnotations(subject: CheckSubject): Generator<Failure> {
  const owners = new Map<PDFDict, StructureElement>()
  for (const element of subject.elements) {
    for (const child of element.children) {
      if (child.kind === 'object' && child.object)
        owners.set(child.object, element)
    }
  }
  const paintedOn = Map.groupBy(subject.painted, ({ page }) => page)
  for (const [index, { node }] of subject.document.getPages().entries()) {
    const annotations = itemsOf(node, 'Annots').filter(item => item instanceof PDFDict)
    const page = index + 1
    if (annotations.length > 0 && nameEntry(node, 'Tabs') !== 'S')
      yield { clause: 'PDF/UA-1 7.18.3-1', message: 'De tabtoets volgt niet de leesvolgorde (Tabs).', page }
    for (const annotation of annotations)
      yield* checkAnnotation(annotation, page, owners.get(annotation), subject, paintedOn)
  }
  for (const element of subject.elements) {
    const leadsSomewhere = element.children.some(child => child.kind === 'object')
    if (element.role === 'Link' && !leadsSomewhere) {
      yield {
        clause: 'ISO 32000-1 14.8.4.4.2',
        message: 'Een koppeling leidt nergens heen: het doel bestaat niet in dit document.',
        ...placeOf(element, subject),
      }
    }
    const hasRole = itemsOf(element.dict, 'A')
      .some(attributes => attributes instanceof PDFDict && nameEntry(attributes, 'Role'))
    if (element.role === 'Form' && !leadsSomewhere && !hasRole) {
      yield {
        clause: 'PDF/UA-1 7.18.4-2',
        message: 'Een knop of invulveld werkt niet in een PDF.',
        ...placeOf(element, subject),
      }
    }
  }
}

function* checkAnnotation(
  annotation: PDFDict,
  page: number,
  owner: StructureElement | undefined,
  subject: CheckSubject,
  paintedOn: ReadonlyMap<number, readonly PaintedItem[]>,
): Generator<Failure> {
  const subtype = nameEntry(annotation, 'Subtype') ?? ''
  const flags = numberEntry(annotation, 'F')
  const element = owner ? placeOf(owner, subject).element ?? subtype : targetOf(annotation)
  const place = { page, element }
  if (FORBIDDEN.has(subtype))
    yield { clause: 'PDF/A-2 6.3.1-1', message: `Een onderdeel van de soort ${subtype} mag niet.`, ...place }
  if (subtype === 'Popup')
    return
  if (flags === undefined || !(flags & FLAG.print))
    yield { clause: 'PDF/A-2 6.3.2-2', message: 'Een koppeling of opmerking wordt niet afgedrukt (F).', ...place }
  else if (flags & HIDING)
    yield { clause: 'PDF/A-2 6.3.2-2', message: 'Een koppeling of opmerking is verborgen (F).', ...place }
  const describes = textEntry(annotation, 'Contents')?.trim()
  if (subtype === 'Link' && owner?.role !== 'Link')
    yield { clause: 'PDF/UA-1 7.18.5-1', message: 'Een koppeling staat niet in de structuur als Link.', ...place }
  if (subtype === 'Link' && !describes)
    yield { clause: 'PDF/UA-1 7.18.5-2', message: 'Een koppeling heeft geen omschrijving (Contents).', ...place }
  const address = textEntry(dictEntry(annotation, 'A'), 'URI')
  const solid = describes?.replaceAll(' ', '')
  if (solid && solid !== describes && address?.includes(solid)) {
    yield {
      clause: 'PDF/UA-1 7.18.5-2',
      message: 'In de omschrijving van een koppeling staat een spatie midden in het adres (Contents).',
      ...place,
    }
  }
  if (subtype === 'Link' && coversSpaceAlone(annotation, paintedOn.get(page) ?? [])) {
    yield {
      clause: 'ISO 32000-1 14.8.4.4.2',
      message: 'Een koppeling ligt op een spatie: wie met Tab gaat, komt er niets tegen.',
      ...place,
    }
  }
  if (subtype === 'Widget' && owner?.role !== 'Form') {
    yield {
      clause: 'PDF/UA-1 7.18.4-1',
      message: 'Een knop of invulveld staat niet in de structuur als Form.',
      ...place,
    }
  }
  // Hidden annotations and those beside the page need no description (PDF/UA-1 7.18.1).
  const isSeen = (): boolean => !((flags ?? 0) & FLAG.hidden)
    && isOnPage(annotation, subject.document.getPage(page - 1).getCropBox())
  if (subtype === 'Widget' && !fieldName(annotation) && !(owner && textEntry(owner.dict, 'Alt')) && isSeen())
    yield { clause: 'PDF/UA-1 7.18.1-3', message: 'Een knop of invulveld heeft geen omschrijving (TU).', ...place }
  if (WITHOUT_ANNOT_TAG.has(subtype))
    return
  if (owner?.role !== 'Annot') {
    yield {
      clause: 'PDF/UA-1 7.18.1-1',
      message: `Een onderdeel van de soort ${subtype} staat niet in de structuur als Annot.`,
      ...place,
    }
  }
  if (!describes && !(owner && textEntry(owner.dict, 'Alt')) && isSeen()) {
    yield {
      clause: 'PDF/UA-1 7.18.1-2',
      message: `Een onderdeel van de soort ${subtype} heeft geen omschrijving (Contents).`,
      ...place,
    }
  }
}

interface Box { x: number, y: number, width: number, height: number }

function isOnPage(annotation: PDFDict, sheet: Box): boolean {
  const [x1, y1, x2, y2] = itemsOf(annotation, 'Rect')
    .map(item => item instanceof PDFNumber ? item.asNumber() : Number.NaN)
  const isApart = Math.max(x1!, x2!) <= sheet.x || Math.min(x1!, x2!) >= sheet.x + sheet.width
    || Math.max(y1!, y2!) <= sheet.y || Math.min(y1!, y2!) >= sheet.y + sheet.height
  return !isApart
}

/** The accessible name of a field, which its parent may have. */
function fieldName(widget: PDFDict, depth = 0): string | undefined {
  const parent = dictEntry(widget, 'Parent')
  return textEntry(widget, 'TU')?.trim() || (parent && depth < 10 ? fieldName(parent, depth + 1) : undefined)
}

/** Names an annotation without an element by its target. */
function targetOf(annotation: PDFDict): string {
  const target = textEntry(dictEntry(annotation, 'A'), 'URI') ?? nameEntry(annotation, 'Dest')
  return [nameEntry(annotation, 'Subtype'), target].filter(Boolean).join(' ')
}
