import type { Element } from '../lib/html.ts'
import type { Refusal } from '../schema/errors.ts'
import type { Finding } from '../schema/findings.ts'
import type { Memo, Picture } from '../schema/read.ts'
import { readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { parseFragment } from 'parse5'
import { partsOf } from '../deck/look-up.ts'
import { attributeOf, elementsIn, ownText } from '../lib/html.ts'
import { refusal } from '../schema/errors.ts'

/** Larger ones make a page slow, and a PDF too large to mail. */
const MOST_MEGABYTES = 10

/** The pictures of a memo's figures as data URLs, or the findings on them. */
export function picturesOf(memo: Memo, folder: string): { pictures: Record<string, Picture>, findings: Finding[] } {
  const pictures: Record<string, Picture> = {}
  const findings = partsOf(memo, 'text').flatMap(part => part.blocks.flatMap((block, index): Finding[] => {
    if (!('figure' in block))
      return []
    const { file } = block.figure
    const read = readPicture(join(folder, file))
    if ('wrong' in read)
      return [{ path: ['parts', memo.parts.indexOf(part), 'blocks', index, 'figure', 'file'], ...read.wrong }]
    pictures[file] = read
    return []
  }))
  return { pictures, findings }
}

function readPicture(path: string): Picture | { wrong: Refusal } {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats?.isFile())
    return { wrong: refusal('RD415') }
  if (stats.size > MOST_MEGABYTES * 1024 ** 2)
    return { wrong: refusal('RD416', { most: MOST_MEGABYTES }) }
  const bytes = readFileSync(path)
  const kind = extname(path).toLowerCase().replace('.jpg', '.jpeg').slice(1)
  if (kind === 'svg') {
    const svg = parseSvg(bytes.toString('utf8'))
    const found = svg && unsafeIn(svg, bytes.toString('utf8'))
    if (found)
      return { wrong: refusal('RD418', { found }) }
    const size = svg && svgSize(svg)
    return size ? { url: `data:image/svg+xml;base64,${bytes.toString('base64')}`, ...size } : { wrong: refusal('RD417') }
  }
  const size = kind === 'png' ? pngSize(bytes) : jpegSize(bytes)
  return size ? { url: `data:image/${kind};base64,${bytes.toString('base64')}`, ...size } : { wrong: refusal('RD417') }
}

type Size = Pick<Picture, 'width' | 'height'>

const PNG = '89504e470d0a1a0a'

/**
 * The size stands in the first chunk (PNG, 11.2.1).
 * https://www.w3.org/TR/png-3/#11IHDR
 */
function pngSize(bytes: Buffer): Size | undefined {
  return bytes.length > 24 && bytes.toString('hex', 0, 8) === PNG
    ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
    : undefined
}

/**
 * Frame markers: C0 to CF but tables and extensions (ITU T.81, B.1.1.3).
 * https://www.w3.org/Graphics/JPEG/itu-t81.pdf
 */
const isFrame = (marker: number): boolean => marker >= 0xC0 && marker <= 0xCF && ![0xC4, 0xC8, 0xCC].includes(marker)

function jpegSize(bytes: Buffer): Size | undefined {
  if (bytes.toString('hex', 0, 3) !== 'ffd8ff')
    return undefined
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xFF; at += 2 + bytes.readUInt16BE(at + 2)) {
    if (isFrame(bytes[at + 1]!))
      return { width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) }
  }
  return undefined
}

function parseSvg(text: string): Element | undefined {
  const elements = parseFragment(text.replace(/^\uFEFF/, '')).childNodes.filter(node => 'tagName' in node)
  return elements.length === 1 && elements[0]!.tagName === 'svg' ? elements[0] : undefined
}

/** Size in px by width and height, else by the view box. */
function svgSize(svg: Element): Size | undefined {
  const box = attributeOf(svg, 'viewBox').trim().split(/[\s,]+/).map(Number)
  const [width, height] = [['width', 2], ['height', 3]].map(([name, place]) => {
    const own = attributeOf(svg, String(name))
    return own && !own.endsWith('%') ? Number.parseFloat(own) : box[Number(place)]
  })
  return width && height && width > 0 && height > 0 ? { width, height } : undefined
}

const FORBIDDEN = new Set(['script', 'foreignobject', 'iframe', 'object', 'embed', 'audio', 'video', 'link'])

/** True unless the address is a fragment or an embedded PNG or JPEG. */
const isOutside = (address: string): boolean => !/^\s*(?:#|data:image\/(?:png|jpeg);)/i.test(address)

const CSS_ADDRESS = /url\(\s*["']?([^"')]*)|@import/gi

/** The first part of an SVG that could run code or load from elsewhere. */
function unsafeIn(root: Element, text: string): string | undefined {
  const declared = /<!(?:DOCTYPE[^>]*\[|ENTITY)|<\?xml-stylesheet/i.exec(text)
  return declared ? declared[0] : elementsIn(root).map(unsafeElement).find(found => found !== undefined)
}

function unsafeElement(element: Element): string | undefined {
  const tag = element.tagName.split(':').at(-1)!.toLowerCase()
  if (FORBIDDEN.has(tag))
    return `<${tag}>`
  const unsafe = element.attrs.find(({ name, value }) =>
    /^on/i.test(name) || (name.toLowerCase() === 'href' && isOutside(value)) || hasOutsideCss(value))
  if (unsafe)
    return `${unsafe.name}="${unsafe.value.slice(0, 40)}"`
  return tag === 'style' && hasOutsideCss(ownText(element)) ? '<style>' : undefined
}

function hasOutsideCss(css: string): boolean {
  return [...css.matchAll(CSS_ADDRESS)].some(([, address]) => address === undefined || isOutside(address))
}
