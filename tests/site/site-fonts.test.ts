import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import { describe, expect, it } from 'vitest'
import { facesOf, withoutFaces } from '../../site/font-faces.ts'
import { FONTS } from '../../site/licences.ts'
import { siteFonts, usedBy } from '../../site/site-fonts.ts'

const files = join(createRequire(import.meta.url).resolve('@fontsource/source-sans-3/package.json'), '../files')
function face(name: string, range: string): string {
  return `@font-face{font-family:X;src:url(../assets/${name})format("woff2");unicode-range:${range};font-display:swap}`
}
const LATIN = 'source-sans-3-latin-400-normal.woff2'
const NAMED = /^beraad-sans-3-latin-400-normal-[0-9a-f]{8}\.woff2$/
const EXTENDED = 'source-sans-3-latin-ext-400-normal.woff2'
const css = `${face(EXTENDED, 'U+100-2BA') + face(LATIN, 'U+??,U+2000-206F')}@font-face{font-family:Y;src:local(Arial)}p{x:1}`
async function sizeOf(text: string): Promise<number> {
  return [...(await siteFonts(css, files, text)).files.values()].reduce((sum, font) => sum + font.length, 0)
}

describe('usedBy', () => {
  it.each([
    ['U+41-43', 'ABCD', 'ABC'],
    ['U+4?, u+e9', 'ABPé', 'ABé'],
    ['U+1F600', 'a😀', '😀'],
    ['U+0-10FFFF', 'aé😀', 'aé😀'],
  ])('a face for %s has of %j: %j', (range, text, used) => {
    expect(usedBy(facesOf(face(LATIN, range))[0]!, [...text])).toBe(used)
  })
  it('a face without a range has all', () => {
    expect(usedBy({ ranges: [] }, ['a', '😀'])).toBe('a😀')
  })
})

describe('the faces of a style sheet', () => {
  it('are those from a file', () => {
    expect(facesOf(css).map(({ file }) => file)).toEqual([EXTENDED, LATIN])
  })
  it('can be left out, and nothing else', () => {
    expect(withoutFaces(css)).toBe('@font-face{font-family:Y;src:local(Arial)}p{x:1}')
  })
})

describe('the fonts of a site', () => {
  it('have fewer bytes than the whole ones, and more for more characters', async () => {
    const whole = (await readFile(join(files, LATIN))).length
    expect(await sizeOf('')).toBeLessThan(whole)
    expect(await sizeOf('éèëïüñ')).toBeGreaterThan(await sizeOf(''))
  })
  it('leave out a file of which no character is shown, with its rule, and nothing else', async () => {
    const { files: made, style, wholeStyle } = await siteFonts(css, files, 'één')
    const [name] = made.keys()
    expect([...made.keys()]).toEqual([expect.stringMatching(NAMED)])
    const its = { file: name, ranges: [{ start: 0, end: 255 }, { start: 0x2000, end: 0x206F }] }
    expect(facesOf(style('../assets/'))).toEqual([its])
    expect(style('../assets/')).toContain(`url(../assets/${name})format("woff2");unicode-range:U+??,U+2000-206F;font-display:optional`)
    expect(wholeStyle).toContain('url(data:font/woff2;base64,')
  })
  it('have the other file as soon as one of its characters is shown', async () => {
    expect([...(await siteFonts(css, files, 'Čapek')).files.keys()].sort()).toEqual([expect.stringMatching(NAMED), expect.stringMatching(/^beraad-sans-3-latin-ext-400-normal-/)])
  })
  it('keep their copyright, and have no other text with the name that it reserves', async () => {
    const [made] = (await siteFonts(css, files, 'één')).files.values()
    const font = Buffer.from(await subsetFont(made!, 'a', { targetFormat: 'truetype' }))
    // The font's texts are UTF-16, at even and odd places.
    const texts = [0, 1].map(at => font.subarray(at, font.length - (font.length - at) % 2)).map(half => Buffer.from(half).swap16().toString('utf16le')).join('')
    const { copyright } = FONTS[0]!
    expect(texts).toContain(copyright)
    expect(texts).toContain('Beraad Sans 3')
    expect(texts.replaceAll(copyright, '')).not.toContain('Source')
  })
  it('are the same for the same text', async () => {
    const [one, other] = await Promise.all([siteFonts(css, files, 'ab'), siteFonts(css, files, 'ba')])
    expect([...one.files]).toEqual([...other.files])
  })
})
