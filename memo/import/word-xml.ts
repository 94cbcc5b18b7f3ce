import { DOMParser, XMLSerializer } from '@xmldom/xmldom'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { Problem } from '../../lib/problem.ts'

type Files = Record<string, Uint8Array>

/** Limits in bytes: a small file may be a zip bomb. */
const LARGEST = { packed: 50e6, unpacked: 200e6 }
/** The parts of a Word file to unpack. */
const READ = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/.*|media\/.*|[^/]+\.xml))$/
const MARGINS = /^word\/(?:header|footer)\d*\.xml$/
/** Elements unknown to mammoth, which skips them with their text. */
const UNKNOWN = ['w:fldSimple', 'w:dir', 'w:bdo', 'w:ruby', 'w:rt', 'w:rubyBase', 'm:oMathPara', 'mc:AlternateContent', 'mc:Choice', 'mc:Fallback']
const HEADING = /^heading (\d)/i

const SIGNATURES = { ole: [0xD0, 0xCF, 0x11, 0xE0], zip: [0x50, 0x4B, 0x03, 0x04] }
const SAVE_AS = 'open het in Word, kies Opslaan als, en dan Word-document (.docx)'
const REFUSALS = {
  old: ['Dit is een Word-bestand van voor 2007 (.doc).', SAVE_AS],
  locked: ['Dit bestand is met een wachtwoord beveiligd.', 'haal in Word het wachtwoord eraf (Bestand, Info, Document beveiligen)'],
  other: ['Dit is geen Word-bestand, ook al heet het zo.', SAVE_AS],
  broken: ['Dit Word-bestand is beschadigd.', `herstel het: ${SAVE_AS}`],
  large: ['Dit bestand is uitgepakt groter dan 200 MB: zo groot is geen memo.', 'verklein de afbeeldingen in Word'],
} as const

function refuse(reason: keyof typeof REFUSALS): never {
  const [what, mend] = REFUSALS[reason]
  throw new Problem({ what, mend })
}

/**
 * Unpacks a Word file, and rewrites what mammoth skips: heading numbers, fields, formulas.
 * @returns a zip for mammoth, the text of each paragraph to count by, and Dutch sentences on the file
 * @throws {Problem} when it is none, is locked, or is too large
 */
export function prepareWordFile(bytes: Uint8Array): { packed: Uint8Array, raw: string[], notes: string[] } {
  const files = unpack(bytes)
  const xml = (name: string): Document | undefined => files[name] && parsed(files[name])
  const target = elements(xml('_rels/.rels'), 'Relationship')
    .find(element => element.getAttribute('Type')?.endsWith('/officeDocument'))
    ?.getAttribute('Target')
    ?.replace(/^\//, '') ?? ''
  const main = xml(target) ?? refuse('other')
  const styles = xml('word/styles.xml')
  const number = numberingIn(xml('word/numbering.xml'), styles)
  const margins = Object.keys(files).filter(name => MARGINS.test(name)).toSorted().flatMap(name => elements(xml(name), 'w:p').map(ownText))
  const contents = elements(main, 'w:p').filter(element => /^toc \d/i.test(styleOf(element, styles)))
  const notes = notesOn(main, elements(xml('word/comments.xml'), 'w:comment').length, margins, contents.length > 0)
  contents.forEach(remove)
  const raw = [target, 'word/footnotes.xml', 'word/endnotes.xml'].flatMap((name) => {
    const document = name === target ? main : xml(name)
    if (!document)
      return []
    prepare(document)
    const paragraphs = elements(document, 'w:p')
    paragraphs.forEach(number)
    files[name] = strToU8(new XMLSerializer().serializeToString(document))
    return paragraphs.map(ownText).filter(Boolean)
  })
  return { packed: zipSync(files, { level: 0 }), raw, notes }
}

function unpack(bytes: Uint8Array): Files {
  const begins = (signature: number[]): boolean => signature.every((byte, index) => bytes[index] === byte)
  // An encrypted .docx is an OLE file with this stream (MS-OFFCRYPTO):
  // https://learn.microsoft.com/en-us/openspecs/office_file_formats/ms-offcrypto/
  if (begins(SIGNATURES.ole))
    refuse(Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'locked' : 'old')
  if (!begins(SIGNATURES.zip))
    refuse('other')
  if (bytes.length > LARGEST.packed)
    refuse('large')
  let size = 0
  try {
    return unzipSync(bytes, {
      // fflate allocates the declared size: a larger entry is cut off.
      filter: ({ name, originalSize }) => {
        const wanted = READ.test(name)
        size += wanted ? originalSize : 0
        return wanted && (size <= LARGEST.unpacked || refuse('large'))
      },
    })
  }
  catch (error) {
    throw error instanceof Problem ? error : refuse('broken')
  }
}

function parsed(bytes: Uint8Array): Document {
  const text = strFromU8(bytes)
  const fail = (): never => refuse('broken')
  // Guards against entity expansion: Word writes no DOCTYPE.
  if (text.includes('<!DOCTYPE'))
    fail()
  const errorHandler = { warning: () => {}, error: fail, fatalError: fail }
  return new DOMParser({ errorHandler }).parseFromString(text, 'text/xml')
}

function elements(within: Document | Element | undefined, name: string): Element[] {
  return within ? Array.from(within.getElementsByTagName(name)) : []
}

function remove(node: Node): void {
  node.parentNode?.removeChild(node)
}

function unwrap(element: Element): void {
  while (element.firstChild)
    element.parentNode!.insertBefore(element.firstChild, element)
  remove(element)
}

/** The value of the first element of a name: `<w:pStyle w:val="Kop1"/>`. */
function valueOf(within: Element | undefined, name: string): string | undefined {
  return elements(within, name)[0]?.getAttribute('w:val') || undefined
}

function withAttribute(all: Element[], name: string, value: string | undefined): Element | undefined {
  return all.find(one => one.getAttribute(name) === value)
}

function styleElement(paragraph: Element, styles: Document | undefined): Element | undefined {
  return withAttribute(elements(styles, 'w:style'), 'w:styleId', valueOf(paragraph, 'w:pStyle'))
}

/** The name of a paragraph's style, which Word writes in English: 'heading 1'. */
function styleOf(paragraph: Element, styles: Document | undefined): string {
  return valueOf(styleElement(paragraph, styles), 'w:name') ?? ''
}

/** Leaves one version of the text, in elements that mammoth reads. */
function prepare(document: Document): void {
  for (const choice of elements(document, 'mc:Choice').filter(({ nextSibling }) => nextSibling?.nodeName === 'mc:Fallback'))
    remove(choice)
  for (const name of UNKNOWN)
    elements(document, name).forEach(unwrap)
  for (const formula of elements(document, 'm:oMath')) {
    const run = formula.parentNode!.insertBefore(document.createElement('w:r'), formula)
    run.appendChild(document.createElement('w:t')).appendChild(document.createTextNode(formula.textContent ?? ''))
    remove(formula)
  }
  elements(document, 'w:tr').filter(row => elements(elements(row, 'w:trPr')[0], 'w:del').length).forEach(remove)
  // Within the properties of a paragraph these are marks, which mammoth reads.
  for (const gone of [...elements(document, 'w:moveFrom'), ...elements(document, 'w:del')]) {
    if (!gone.parentNode?.nodeName.endsWith('Pr'))
      remove(gone)
  }
}

/** The text of a paragraph, without that of text boxes within it. */
function ownText(paragraph: Element): string {
  const text = (node: Node): string => {
    if (node.nodeName === 'w:t')
      return node.textContent ?? ''
    if (node.nodeName === 'w:tab' || node.nodeName === 'w:br')
      return ' '
    if (node.nodeName === 'w:pPr' || (node.nodeName === 'w:p' && node !== paragraph))
      return ''
    return node.nodeName === 'w:noBreakHyphen' ? '\u2011' : Array.from(node.childNodes ?? []).map(text).join('')
  }
  return text(paragraph)
}

/**
 * Writes heading numbers as text and lettered lists as bookmarks: mammoth loses both.
 * https://github.com/mwilliamson/mammoth.js/issues/92
 * https://github.com/mwilliamson/mammoth.js/issues/201
 */
function numberingIn(numbering: Document | undefined, styles: Document | undefined): (paragraph: Element) => void {
  const [numbers, abstracts] = ['w:num', 'w:abstractNum'].map(name => elements(numbering, name)) as [Element[], Element[]]
  const counts = new Map<string | undefined, number[]>()
  return (paragraph) => {
    const own = [paragraph, styleElement(paragraph, styles)].map(from => elements(from, 'w:numPr')[0]).find(Boolean)
    const id = valueOf(withAttribute(numbers, 'w:numId', valueOf(own, 'w:numId')), 'w:abstractNumId')
    const heading = HEADING.exec(styleOf(paragraph, styles))
    const depth = Number(valueOf(own, 'w:ilvl') ?? Number(heading?.[1] ?? 1) - 1)
    const levels = elements(withAttribute(abstracts, 'w:abstractNumId', id), 'w:lvl')
    const level = own && withAttribute(levels, 'w:ilvl', String(depth))
    const format = valueOf(level, 'w:numFmt') ?? ''
    if (heading && format === 'decimal') {
      const count = [...counts.get(id) ?? [], 0, 0, 0, 0, 0, 0].slice(0, depth + 1)
      count[depth]!++
      counts.set(id, count)
      const label = valueOf(level, 'w:lvlText')!.replace(/%(\d)/g, (_, index) => String(count[Number(index) - 1] || 1))
      const text = paragraph.ownerDocument.createTextNode(`${label} `)
      insertFirst(paragraph, 'w:r').appendChild(paragraph.ownerDocument.createElement('w:t')).appendChild(text)
    }
    if (!heading && format.endsWith('Letter'))
      insertFirst(paragraph, 'w:bookmarkStart').setAttribute('w:name', 'letters')
  }
}

/** A new element at the start of a paragraph, after its properties. */
function insertFirst(paragraph: Element, name: string): Element {
  const place = elements(paragraph, 'w:pPr')[0]?.nextSibling ?? paragraph.firstChild
  return paragraph.insertBefore(paragraph.ownerDocument.createElement(name), place)
}

function notesOn(main: Document, comments: number, margins: readonly string[], hasContents: boolean): string[] {
  const changed = ['w:ins', 'w:del', 'w:moveTo'].some(name => elements(main, name).length)
  const texts = new Set(margins.map(text => text.replace(/\s+/g, ' ').trim()).filter(text => /\p{L}/u.test(text)))
  return [
    changed && 'Er stonden bijgehouden wijzigingen in: overgenomen is de tekst alsof alle wijzigingen zijn geaccepteerd.',
    comments && `Niet overgenomen: ${comments === 1 ? '1 opmerking' : `${comments} opmerkingen`} in de kantlijn.`,
    texts.size && `Niet overgenomen: de kop- of voettekst ‘${[...texts].join(' / ')}’. Hoort die bij de memo, zet hem dan in header.ts bij lines.`,
    hasContents && 'Niet overgenomen: de inhoudsopgave van Word. De presentatie maakt er zelf een.',
  ].filter(note => typeof note === 'string')
}
