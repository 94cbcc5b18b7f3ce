import type { FontFaceProperty, UnicodeRange } from 'lightningcss'
import { transform } from 'lightningcss'
import { posix } from 'node:path'

/** A face that comes from a file. */
export interface FontFace {
  /** The file's name. */
  file: string
  /** The characters that the face is for; all of them without ranges. */
  ranges: UnicodeRange[]
}

/** The faces of a style sheet that come from a file; a stand-in has none. */
export function facesOf(css: string): FontFace[] {
  const faces: FontFace[] = []
  editFaces(css, face => void faces.push(face))
  return faces
}

/** A style sheet without its faces from a file. */
export function withoutFaces(css: string): string {
  return editFaces(css, () => undefined)
}

/** The faces alone, each with its file at another address; without those that have none. */
export function facesAt(css: string, addressOf: (file: string) => string | undefined, display: 'swap' | 'optional' = 'swap'): string {
  return editFaces(css, ({ file }) => addressOf(file), display)
}

/** Replaces the address of every face, or leaves the face out. */
function editFaces(css: string, addressOf: (face: FontFace) => string | undefined | void, display?: string): string {
  const others = display ? [] : undefined
  const { code } = transform({
    filename: 'style.css',
    code: Buffer.from(css),
    minify: true,
    visitor: {
      Rule: (rule) => {
        if (rule.type !== 'font-face')
          return others
        const face = faceOf(rule.value.properties)
        if (!face)
          return others
        const address = addressOf(face)
        if (address === undefined)
          return []
        const properties = rule.value.properties.filter(property => !isDisplay(property)).map(at(address))
        return { ...rule, value: { ...rule.value, properties: [...properties, displayOf(display!)] } }
      },
    },
  })
  return code.toString()
}

function faceOf(properties: readonly FontFaceProperty[]): FontFace | undefined {
  const source = properties.find(({ type }) => type === 'source') as Extract<FontFaceProperty, { type: 'source' }> | undefined
  const file = source?.value.find(({ type }) => type === 'url')
  if (file?.type !== 'url')
    return undefined
  const range = properties.find(({ type }) => type === 'unicode-range') as Extract<FontFaceProperty, { type: 'unicode-range' }> | undefined
  return { file: posix.basename(file.value.url.url), ranges: range?.value ?? [] }
}

const isDisplay = (property: FontFaceProperty): boolean => property.type === 'custom' && property.value.name === 'font-display'
function displayOf(value: string): FontFaceProperty {
  return { type: 'custom', value: { name: 'font-display', value: [{ type: 'token', value: { type: 'ident', value } }] } }
}

/** A face's property, with another address for its file. */
function at(address: string) {
  return (property: FontFaceProperty): FontFaceProperty => property.type === 'source'
    ? { ...property, value: property.value.map(source => source.type === 'url' ? { ...source, value: { ...source.value, url: { ...source.value.url, url: address } } } : source) }
    : property
}
