import type { FontFaceProperty, FontFaceRule, UnicodeRange, Visitor } from 'lightningcss'
import { posix } from 'node:path'
import { transform } from 'lightningcss'

export interface FontFace {
  file: string
  /** The characters that the face covers; empty means all. */
  ranges: UnicodeRange[]
}

export function facesOf(css: string): FontFace[] {
  const faces: FontFace[] = []
  visit(css, { Rule: { 'font-face': ({ value }) => {
    faces.push(...faceOf(value))
  } } })
  return faces
}

/** A style sheet without its faces from a file. */
export function withoutFaces(css: string): string {
  return visit(css, { Rule: { 'font-face': ({ value }) => faceOf(value).length ? [] : undefined } })
}

/** Only the faces, at new addresses; faces without an address are dropped. */
export function facesAt(
  css: string,
  addressOf: (file: string) => string | undefined,
  display: 'swap' | 'optional' = 'swap',
): string {
  return visit(css, {
    Rule: (rule) => {
      const [face] = rule.type === 'font-face' ? faceOf(rule.value) : []
      return face && addressOf(face.file) !== undefined ? undefined : []
    },
    Url: url => ({ ...url, url: addressOf(posix.basename(url.url))! }),
    Token: { ident: token => token.value === 'swap' ? { type: 'token', value: { ...token, value: display } } : undefined },
  })
}

function visit(css: string, visitor: Visitor<never>): string {
  return transform({ filename: 'style.css', code: Buffer.from(css), minify: true, visitor }).code.toString()
}

function faceOf({ properties }: FontFaceRule): FontFace[] {
  const [source] = valuesOf(properties, 'source').flat()
  return source?.type === 'url'
    ? [{ file: posix.basename(source.value.url.url), ranges: valuesOf(properties, 'unicode-range').flat() }]
    : []
}

function valuesOf<Type extends 'source' | 'unicode-range'>(properties: FontFaceProperty[], type: Type) {
  return properties.filter(property => property.type === type)
    .map(({ value }) => value as Extract<FontFaceProperty, { type: Type }>['value'])
}
