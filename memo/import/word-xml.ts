import { DOMParser, XMLSerializer } from '@xmldom/xmldom'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { Problem } from '../../lib/problem.ts'

/** Larger files are no memo; unpacked, a small one may be a zip bomb. In bytes. */
const LARGEST = { packed: 50e6, unpacked: 200e6 }

/** The parts of a Word file that say something. */
const READ = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/.*|media\/.*|[^/]+\.xml))$/

/** What mammoth does not know, and so leaves out with the text in it. */
const UNKNOWN = ['w:fldSimple', 'w:dir', 'w:bdo', 'w:ruby', 'w:rt', 'w:rubyBase', 'm:oMathPara', 'm:oMath']

const OLE = [0xD0, 0xCF, 0x11, 0xE0]
const ZIP = [0x50, 0x4B, 0x03, 0x04]

const SAVE_AS = 'open het in Word, kies Opslaan als, en dan Word-document (.docx)'

/** A Word file made ready for mammoth. */
export interface WordFile {
  /** A zip again, within the limits. */
  packed: Uint8Array
  /** The text of each paragraph and note, by the file itself. */
  raw: string[]
  notes: string[]
}

/**
 * Unpacks a Word file within limits, and puts what mammoth skips into words that it reads: numbers of headings and
 * lists, fields, formulas.
 * @throws {Problem} when it is none, is locked, or is too large
 */
export function prepareWordFile(bytes: Uint8Array): WordFile {
  const files = unpack(bytes)
  const xml = (name: string): Document | undefined => files[name] && parsed(files[name])
  const target = elements(xml('_rels/.rels'), 'Relationship')
    .find(element => element.getAttribute('Type')?.endsWith('/officeDocument'))
    ?.getAttribute('Target')
    ?.replace(/^\//, '') ?? ''
  const main = xml(target)
  if (!main)
    throw noWordFile()
  const styles = xml('word/styles.xml')
  const numbering = numberingIn(xml('word/numbering.xml'), styles)
  const notes = notesOf(files, main, xml)
  const contents = elements(main, 'w:p').filter(element => /^toc \d/i.test(styleOf(element, styles)))
  contents.forEach(remove)
  if (contents.length)
    notes.push('De inhoudsopgave van Word is weggelaten: de presentatie maakt er zelf een.')
  const raw: string[] = []
  for (const name of [target, 'word/footnotes.xml', 'word/endnotes.xml']) {
    const document = name === target ? main : xml(name)
    if (!document)
      continue
    prepare(document)
    elements(document, 'w:p').forEach(element => numbering(element))
    raw.push(...elements(document, 'w:p').map(ownText).filter(Boolean))
    files[name] = strToU8(new XMLSerializer().serializeToString(document))
  }
  return { packed: zipSync(files, { level: 0 }), raw, notes }
}

function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  const begins = (signature: number[]): boolean => signature.every((byte, index) => bytes[index] === byte)
  if (begins(OLE)) {
    const locked = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'))
    throw locked
      ? new Problem({ what: 'Dit bestand is met een wachtwoord beveiligd.', mend: 'haal in Word het wachtwoord eraf (Bestand, Info, Document beveiligen)' })
      : new Problem({ what: 'Dit is een Word-bestand van voor 2007 (.doc).', mend: SAVE_AS })
  }
  if (!begins(ZIP))
    throw noWordFile()
  let size = 0
  if (bytes.length > LARGEST.packed)
    throw tooLarge()
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        const wanted = READ.test(name)
        size += wanted ? originalSize : 0
        if (size > LARGEST.unpacked)
          throw tooLarge()
        return wanted
      },
    })
  }
  catch (error) {
    throw error instanceof Problem ? error : broken()
  }
}

function noWordFile(): Problem {
  return new Problem({ what: 'Dit is geen Word-bestand, ook al heet het zo.', mend: SAVE_AS })
}

function broken(): Problem {
  return new Problem({ what: 'Dit Word-bestand is beschadigd.', mend: `herstel het: ${SAVE_AS}` })
}

function tooLarge(): Problem {
  return new Problem({ what: 'Dit bestand is uitgepakt groter dan 200 MB: zo groot is geen memo.', mend: 'verklein de afbeeldingen in Word, of neem het goede bestand' })
}

function parsed(bytes: Uint8Array): Document {
  const fail = (): never => {
    throw broken()
  }
  const text = strFromU8(bytes)
  // Entities that expand are a bomb of another kind; Word writes no DOCTYPE.
  if (text.includes('<!DOCTYPE'))
    fail()
  return new DOMParser({ errorHandler: { warning: () => {}, error: fail, fatalError: fail } }).parseFromString(text, 'text/xml')
}

function elements(within: Document | Element | undefined, name: string): Element[] {
  return within ? Array.from(within.getElementsByTagName(name)) : []
}

function remove(node: Node): void {
  node.parentNode?.removeChild(node)
}

/** The value of the first element of a name: `<w:pStyle w:val="Kop1"/>`. */
function valueOf(within: Element | undefined, name: string): string | undefined {
  return elements(within, name)[0]?.getAttribute('w:val') || undefined
}

function styleElement(id: string | undefined, styles: Document | undefined): Element | undefined {
  return elements(styles, 'w:style').find(style => style.getAttribute('w:styleId') === id)
}

/** The name of a paragraph's style, which Word writes in English: 'heading 1'. */
function styleOf(paragraph: Element, styles: Document | undefined): string {
  const id = valueOf(paragraph, 'w:pStyle')
  return (id && valueOf(styleElement(id, styles), 'w:name')) ?? id ?? ''
}

function prepare(document: Document): void {
  for (const name of UNKNOWN)
    elements(document, name).forEach(unwrap)
  for (const run of elements(document, 'm:r')) {
    const replacement = document.createElement('w:r')
    const text = replacement.appendChild(document.createElement('w:t'))
    text.appendChild(document.createTextNode(elements(run, 'm:t').map(one => one.textContent ?? '').join('')))
    run.parentNode!.replaceChild(replacement, run)
  }
  // What holds formulas apart (fractions, roots) goes once its runs are words.
  for (const name of ['m:f', 'm:num', 'm:den', 'm:e', 'm:sSup', 'm:sSub', 'm:sup', 'm:sub', 'm:rad', 'm:deg', 'm:d', 'm:nary'])
    elements(document, name).forEach(unwrap)
  for (const choice of elements(document, 'mc:AlternateContent'))
    elements(choice, 'mc:Fallback').length ? elements(choice, 'mc:Choice').forEach(remove) : unwrap(elements(choice, 'mc:Choice')[0]!)
  for (const moved of [...elements(document, 'w:moveFrom'), ...elements(document, 'w:del')])
    moved.parentNode?.nodeName.endsWith('Pr') || remove(moved)
  for (const deleted of elements(document, 'w:tr').filter(row => elements(elements(row, 'w:trPr')[0], 'w:del').length))
    remove(deleted)
}

function unwrap(element: Element): void {
  while (element.firstChild)
    element.parentNode!.insertBefore(element.firstChild, element)
  remove(element)
}

/** The text of a paragraph, without that of text boxes within it. */
function ownText(paragraph: Element): string {
  const text = (node: Node): string => {
    switch (node.nodeName) {
      case 'w:t':
        return node.textContent ?? ''
      case 'w:tab':
      case 'w:br':
        return ' '
      case 'w:noBreakHyphen':
        return '\u2011'
      case 'w:p':
      case 'w:pPr':
        return node === paragraph ? Array.from(node.childNodes ?? []).map(text).join('') : ''
      default:
        return Array.from(node.childNodes ?? []).map(text).join('')
    }
  }
  return text(paragraph)
}

/** Writes the numbers of headings before them, and marks lists with letters by a bookmark, which mammoth keeps. */
function numberingIn(numbering: Document | undefined, styles: Document | undefined): (paragraph: Element) => void {
  const counts = new Map<string, number[]>()
  return (paragraph) => {
    const style = styleElement(valueOf(paragraph, 'w:pStyle'), styles)
    const own = [paragraph, style].map(from => elements(from, 'w:numPr')[0]).find(Boolean)
    const number = elements(numbering, 'w:num').find(one => one.getAttribute('w:numId') === valueOf(own, 'w:numId'))
    const abstract = elements(numbering, 'w:abstractNum')
      .find(one => one.getAttribute('w:abstractNumId') === valueOf(number, 'w:abstractNumId'))
    const depth = Number(valueOf(own, 'w:ilvl') ?? /^heading (\d)/i.exec(styleOf(paragraph, styles))?.[1] ?? 1)
      - (valueOf(own, 'w:ilvl') ? 0 : 1)
    const levels = elements(abstract, 'w:lvl')
    const level = levels.find(one => one.getAttribute('w:ilvl') === String(depth))
    if (!level)
      return
    if (/^heading \d/i.test(styleOf(paragraph, styles))) {
      const key = valueOf(number, 'w:abstractNumId')!
      const count = counts.get(key) ?? []
      count[depth] = (count[depth] ?? 0) + 1
      counts.set(key, count.slice(0, depth + 1))
      const label = (valueOf(level, 'w:lvlText') ?? '').replace(/%(\d)/g, (_, index) => String(count[Number(index) - 1] ?? 1))
      if (/\d/.test(label) && valueOf(level, 'w:numFmt') === 'decimal')
        insertFirst(paragraph, 'w:r').appendChild(paragraph.ownerDocument!.createElement('w:t')).appendChild(paragraph.ownerDocument!.createTextNode(`${label} `))
      elements(paragraph, 'w:numPr').forEach(remove)
    }
    else if (/Letter$/.test(valueOf(level, 'w:numFmt') ?? '')) {
      insertFirst(paragraph, 'w:bookmarkStart').setAttribute('w:name', 'letters')
    }
  }
}

/** A new element at the start of a paragraph, after its properties. */
function insertFirst(paragraph: Element, name: string): Element {
  const element = paragraph.ownerDocument!.createElement(name)
  return paragraph.insertBefore(element, elements(paragraph, 'w:pPr')[0]?.nextSibling ?? paragraph.firstChild) as Element
}

function notesOf(files: Record<string, Uint8Array>, main: Document, xml: (name: string) => Document | undefined): string[] {
  const notes: string[] = []
  if (['w:ins', 'w:del', 'w:moveTo'].some(name => elements(main, name).length))
    notes.push('Er stonden bijgehouden wijzigingen in: overgenomen is de tekst alsof alle wijzigingen zijn geaccepteerd.')
  const comments = elements(xml('word/comments.xml'), 'w:comment').length
  if (comments)
    notes.push(`Er ${comments === 1 ? 'stond 1 opmerking' : `stonden ${comments} opmerkingen`} in de kantlijn: die zijn niet overgenomen.`)
  const margins = Object.keys(files).filter(name => /^word\/(?:header|footer)\d*\.xml$/.test(name)).toSorted()
    .flatMap(name => elements(xml(name), 'w:p').map(ownText))
    .map(text => text.replace(/\s+/g, ' ').trim())
    .filter(text => /\p{L}/u.test(text))
  if (margins.length)
    notes.push(`In de kop- of voettekst van de bladzijden staat: ‘${[...new Set(margins)].join(' / ')}’. Dat is niet overgenomen; hoort het bij de memo, zet het dan in header.ts bij lines.`)
  return notes
}
