import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { inlineStyle, styleHash } from '../../publish/document-html.ts'

describe('inlineStyle', () => {
  it.each([
    ['url(/assets/a-1.woff2)', 'url(letters/a-1.woff2)'],
    ['url("./a.woff2")', 'url(letters/a.woff2)'],
    ['url(a.woff2)', 'url(letters/a.woff2)'],
    ['url(data:font/woff2;base64,AA/BB==)', 'url(data:font/woff2;base64,AA/BB==)'],
    ['url(https://example.nl/a.woff2)', 'url(https://example.nl/a.woff2)'],
    ['fill:url(#verloop)', 'fill:url(#verloop)'],
  ])('%s', (css, moved) => {
    expect(inlineStyle(`${css}\n`, 'letters')).toBe(moved)
  })
})

it('hashes a style as a policy wants it', () => {
  expect(styleHash('a{}')).toBe(`'sha256-${createHash('sha256').update('a{}').digest('base64')}'`)
})
