import type { PDFDocument, PDFObject } from '../library.cjs'
import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef } from '../library.cjs'
import { dictEntry, nameEntry, nameFor, numberEntry, refOf } from './objects.ts'
import { STANDARD_TYPES } from './standard-types.ts'
import { tooMuch } from './unreadable.ts'

/** Nesting of elements: ten times that of documents. */
const DEEPEST = 300

/** Marked content of an element. */
interface ContentChild {
  kind: 'content'
  /** As written in /K, to move it elsewhere. */
  kid: PDFObject
  mcid: number
  /** The page, or the form XObject, whose content stream holds it. */
  canvas?: PDFRef
}

/** An object of an element, here always an annotation. */
interface ObjectChild {
  kind: 'object'
  kid: PDFObject
  object?: PDFDict
  page?: PDFRef
}

/** An element under another. */
interface ElementChild {
  kind: 'element'
  kid: PDFObject
  element: StructureElement
}

/**
 * A structure element (ISO 32000-1, 14.7.2). A change to `dict` needs the same change in the rest.
 * https://opensource.adobe.com/dc-acrobat-sdk-docs/pdfstandards/PDF32000_2008.pdf
 */
export interface StructureElement {
  dict: PDFDict
  ref?: PDFRef
  /** The type as written, `Strong`. */
  type: string
  /** The standard type by the RoleMap, `Span`; the same as `type` where it maps nothing. */
  role: string
  parent?: StructureElement
  /** By its own /Pg or a parent's. */
  page?: PDFRef
  children: StructureChild[]
}

export type StructureChild = ElementChild | ContentChild | ObjectChild

/** Follows the RoleMap to a standard type, or until it repeats itself. */
function roleOf(type: string, roleMap: PDFDict | undefined): string {
  const seen = new Set<string>()
  let role = type
  while (!STANDARD_TYPES.has(role) && !seen.has(role)) {
    seen.add(role)
    role = nameEntry(roleMap, role) ?? role
  }
  return role
}

/**
 * Reads the structure tree, empty for an untagged PDF. Cuts loops.
 * @throws {UnreadablePdf} when it is too deep
 */
export function readStructure(document: PDFDocument): StructureElement[] {
  const { context, catalog } = document
  const root = dictEntry(catalog, 'StructTreeRoot')
  const roleMap = dictEntry(root, 'RoleMap')
  const seen = new Set<PDFDict>()

  let depth = 0

  const readElement = (dict: PDFDict, ref: PDFRef | undefined, parent?: StructureElement): StructureElement => {
    seen.add(dict)
    if (++depth > DEEPEST)
      throw tooMuch(`zijn tags staan meer dan ${DEEPEST} diep in elkaar`)
    const type = nameEntry(dict, 'S') ?? ''
    const page = dict.get(nameFor('Pg')) ?? parent?.page
    const role = roleOf(type, roleMap)
    const element: StructureElement = { dict, ref, type, role, parent, page: refOrNone(page), children: [] }
    element.children = kidsOf(dict).flatMap(kid => readChild(kid, element) ?? [])
    depth--
    return element
  }

  const readChild = (kid: PDFObject, parent: StructureElement): StructureChild | undefined => {
    const value = context.lookup(kid)
    if (value instanceof PDFNumber)
      return { kind: 'content', kid, mcid: value.asNumber(), canvas: parent.page }
    if (!(value instanceof PDFDict))
      return undefined
    const page = value.get(nameFor('Pg')) ?? parent.page
    if (nameEntry(value, 'Type') === 'MCR') {
      const canvas = value.get(nameFor('Stm')) ?? page
      return { kind: 'content', kid, mcid: numberEntry(value, 'MCID') ?? -1, canvas: refOrNone(canvas) }
    }
    if (nameEntry(value, 'Type') === 'OBJR') {
      return { kind: 'object', kid, object: dictEntry(value, 'Obj'), page: refOrNone(page) }
    }
    return seen.has(value)
      ? undefined
      : { kind: 'element', kid, element: readElement(value, refOf(context, kid), parent) }
  }

  return kidsOf(root).flatMap((kid) => {
    const dict = context.lookup(kid)
    return dict instanceof PDFDict && !seen.has(dict) ? readElement(dict, refOf(context, kid)) : []
  })
}

function refOrNone(object: PDFObject | undefined): PDFRef | undefined {
  return object instanceof PDFRef ? object : undefined
}

export function retype(element: StructureElement, type: string): void {
  element.dict.set(nameFor('S'), PDFName.of(type))
  element.type = element.role = type
}

/** Makes an element for some of a parent's children; the caller puts it in the parent. */
export function newElement(type: string, parent: StructureElement, children: StructureChild[]): ElementChild {
  const { context } = parent.dict
  const dict = context.obj({ Type: 'StructElem', S: type })
  if (parent.page)
    dict.set(nameFor('Pg'), parent.page)
  const ref = context.register(dict)
  const element: StructureElement = { dict, ref, type, role: type, parent, page: parent.page, children }
  setChildren(element, children)
  return { kind: 'element', kid: ref, element }
}

/** Replaces an element's children, wherever they were. MCIDs count per page. */
export function setChildren(element: StructureElement, children: StructureChild[]): void {
  const { dict, ref } = element
  const { context } = dict
  element.children = children.map((child) => {
    if (child.kind === 'element') {
      child.element.parent = element
      if (ref)
        child.element.dict.set(nameFor('P'), ref)
    }
    const isElsewhere = child.kind === 'content' && child.kid instanceof PDFNumber && child.canvas !== dict.get(nameFor('Pg'))
    return isElsewhere ? { ...child, kid: context.obj({ Type: 'MCR', Pg: child.canvas!, MCID: child.mcid }) } : child
  })
  dict.set(nameFor('K'), context.obj(element.children.map(({ kid }) => kid)))
}

export function childElements(element: StructureElement): StructureElement[] {
  return element.children.flatMap(child => child.kind === 'element' ? child.element : [])
}

/** All elements in reading order, parents first. */
export function* allElements(elements: StructureElement[]): Generator<StructureElement> {
  for (const element of elements) {
    yield element
    yield* allElements(childElements(element))
  }
}

/** The kids as written: references or direct objects, one or many. */
function kidsOf(dict: PDFDict | undefined): PDFObject[] {
  const kids = dict?.get(nameFor('K'))
  const value = dict?.context.lookup(kids)
  return kids === undefined ? [] : value instanceof PDFArray ? value.asArray() : [kids]
}

/** These only group: rules about nesting look through them. */
const TRANSPARENT = new Set(['NonStruct', 'Div', 'Part'])

/** The elements under an element, those that only group replaced by their own. */
export function rolledOutKids(element: StructureElement): StructureElement[] {
  return childElements(element).flatMap(kid => TRANSPARENT.has(kid.role) ? rolledOutKids(kid) : kid)
}

/** The role of the nearest parent that does more than group. */
export function parentRole(element: StructureElement): string | undefined {
  return element.parent && TRANSPARENT.has(element.parent.role) ? parentRole(element.parent) : element.parent?.role
}
