import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { loadMemo } from '../../memo/load.ts'
import { memoIn } from '../../memo/options.ts'
import { picturesOf } from '../../memo/pictures.ts'
import { readRight } from '../fixtures/small-memo.ts'

const folder = mkdtempSync(join(tmpdir(), 'raadsdeck-'))
afterAll(() => rmSync(folder, { recursive: true }))

const png = readFileSync('tests/fixtures/every-kind/bad.png')
/**
 * Start of image, a segment to skip, and the frame: 300 × 200.
 * https://www.w3.org/Graphics/JPEG/itu-t81.pdf
 */
const jpeg = Buffer.from('ffd8ffe000044a46ffc0001108 00c8 012c 03011100021101031101'.replaceAll(' ', ''), 'hex')
function svg(inner = '', attributes = 'viewBox="0 0 40 30"'): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inner}</svg>`
}

/** The result of a figure with this file. */
function pictureOf(file: string, content?: string | Buffer) {
  if (content !== undefined)
    writeFileSync(join(folder, file), content)
  const figure = { file, alternative: 'Een plaatje.' }
  const memo = readRight({ language: 'nl', header: { title: 'Fietsen' }, parts: [{ kind: 'text', blocks: [{ figure }] }] })
  return picturesOf(memo, folder)
}

describe('a picture', () => {
  it.each([
    ['a.png', png, 320, 160, 'data:image/png;base64,iVBOR'],
    ['a.jpg', jpeg, 300, 200, 'data:image/jpeg;base64,/9j/'],
    ['a.JPEG', jpeg, 300, 200, 'data:image/jpeg;base64,/9j/'],
    ['a.svg', svg('<path d="M0 0h9"/><a href="#b">b</a><image href="data:image/png;base64,AA"/>'), 40, 30, 'data:image/svg+xml;base64,'],
    ['b.svg', `<?xml version="1.0"?>\n<!-- x -->${svg('', 'width="80px" height="60" viewBox="0 0 1 1"')}`, 80, 60, 'data:image/svg+xml;base64,'],
    ['c.svg', svg('', 'width="100%" height="100%" viewBox="0 0 40 30"'), 40, 30, 'data:image/svg+xml;base64,'],
  ])('of %s has its size, and an address that holds it', (file, content, width, height, start) => {
    const { pictures, findings } = pictureOf(file, content)
    expect(findings).toEqual([])
    expect(pictures[file]).toMatchObject({ width, height })
    expect(pictures[file]!.url.startsWith(start)).toBe(true)
  })

  it.each<[what: string, file: string, content: string | Buffer | undefined, code: string, found?: string]>([
    ['is not there', 'weg.png', undefined, 'RD415'],
    ['is a JPEG by the name of a PNG', 'd.png', jpeg, 'RD417'],
    ['is text', 'd.jpg', 'geen plaatje', 'RD417'],
    ['is an empty file', 'e.png', '', 'RD417'],
    ['is no SVG', 'd.svg', '<p>Hallo</p>', 'RD417'],
    ['has no size', 'e.svg', svg('', ''), 'RD417'],
    ['runs a script', 'f.svg', svg('<script>alert(1)</script>'), 'RD418', '<script>'],
    ['runs a script under another prefix', 'f.svg', svg('<svg:script xmlns:svg="http://www.w3.org/2000/svg"/>'), 'RD418', '<script>'],
    ['holds HTML', 'f.svg', svg('<foreignObject><p>x</p></foreignObject>'), 'RD418', '<foreignobject>'],
    ['runs when it loads', 'f.svg', svg('', 'viewBox="0 0 1 1" onload="alert(1)"'), 'RD418', 'onload="alert(1)"'],
    ['fetches a picture', 'f.svg', svg('<image href="https://example.nl/x.png"/>'), 'RD418', 'href="https://example.nl/x.png"'],
    ['fetches by the old name', 'f.svg', svg('<use xlink:href="http://example.nl/#x"/>'), 'RD418', 'href="http://example.nl/#x"'],
    ['links to a script', 'f.svg', svg('<a href="javascript:alert(1)">x</a>'), 'RD418', 'href="javascript:alert(1)"'],
    ['fetches by its style', 'f.svg', svg('<rect style="fill:url(//example.nl/x)"/>'), 'RD418', 'style="fill:url(//example.nl/x)"'],
    ['fetches by a style sheet', 'f.svg', svg('<style>@import "//example.nl/x.css";</style>'), 'RD418', '<style>'],
    ['names a style sheet', 'f.svg', `<?xml-stylesheet href="//example.nl/x"?>${svg()}`, 'RD418', '<?xml-stylesheet'],
    ['declares entities', 'f.svg', `<!DOCTYPE svg [<!ENTITY x "y">]>${svg('&x;')}`, 'RD418', '<!DOCTYPE svg ['],
  ])('that %s is refused', (_, file, content, code, found) => {
    expect(pictureOf(file, content).findings).toEqual([
      { path: ['parts', 0, 'blocks', 0, 'figure', 'file'], code, params: found ? [{ found }] : [] },
    ])
  })

  it('of 40 MB is refused before it is read', () => {
    writeFileSync(join(folder, 'groot.png'), png)
    truncateSync(join(folder, 'groot.png'), 40 * 1024 ** 2)
    expect(pictureOf('groot.png').findings).toMatchObject([{ code: 'RD416', params: [{ most: 10 }] }])
  })
})

it('a memo has the pictures of its figures, and a memo without figures has none', async () => {
  const { pictures } = await loadMemo(memoIn(resolve('tests/fixtures/every-kind')))
  expect(Object.entries(pictures!).map(([file, { width, height }]) => [file, width, height])).toEqual([
    ['warmte.svg', 800, 400],
    ['bad.png', 320, 160],
  ])
  expect(await loadMemo()).not.toHaveProperty('pictures')
})
