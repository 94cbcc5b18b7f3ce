import { describe, expect, it } from 'vitest'
import { headersFor, securityHeaders, styleHash, styleHashes, TRANSPORT } from '../../publish/policy.ts'

const directives = (policy: string): Map<string, string[]> =>
  new Map(policy.split('; ').map((directive) => {
    const [name = '', ...values] = directive.split(' ')
    return [name, values]
  }))

describe('the Content-Security-Policy', () => {
  const policy = directives(securityHeaders(['sha256-abc='])['Content-Security-Policy']!)

  it.each(['default-src', 'base-uri', 'form-action', 'frame-ancestors'])('closes %s', (name) => {
    expect(policy.get(name)).toEqual([`'none'`])
  })
  it.each([...policy])('%s allows only this site and what is named by its hash', (_name, values) => {
    expect(values.filter(value => !/^(?:'none'|'self'|data:|'sha256-abc=')$/.test(value))).toEqual([])
  })
  it('allows data: for images only, and hashes for styles only', () => {
    expect([...policy].filter(([, values]) => values.includes('data:')).map(([name]) => name)).toEqual(['img-src'])
    expect([...policy].filter(([, values]) => values.some(value => value.startsWith(`'sha256`))).map(([name]) => name)).toEqual(['style-src'])
  })
})

describe('headersFor', () => {
  it.each([
    ['/index.html', 'no-cache'],
    ['/worker.js', 'no-cache'],
    ['/lezen/assets/x.js', 'no-cache'],
    ['/assets/index-abc.js', 'public, max-age=31536000, immutable'],
  ])('lets %s be kept as: %s', (path, caching) => {
    expect(headersFor(path, [])['Cache-Control']).toBe(caching)
  })
  it.each([['Referrer-Policy', 'no-referrer'], ['X-Content-Type-Options', 'nosniff']])('sends %s', (name, value) => {
    expect(headersFor('/', [])[name]).toBe(value)
  })
  it('leaves HSTS to the examples: the preview has no HTTPS', () => {
    expect(headersFor('/', [])).not.toHaveProperty('Strict-Transport-Security')
    expect(Number(/max-age=(\d+)/.exec(TRANSPORT['Strict-Transport-Security']!)![1])).toBeGreaterThanOrEqual(31_536_000)
  })
})

describe('the hashes of styles', () => {
  it('are those that a browser makes', () => {
    // From the specification's own example: the hash of "alert('Hello, world.');".
    expect(styleHash('alert(\'Hello, world.\');')).toBe('sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=')
  })
  it('stand for each style within a page once, in a fixed order', () => {
    const pages = ['<style>a{}</style><p>', '<style>b{}</style>', '<style>a{}</style>', 'none']
    expect(styleHashes(pages)).toEqual([styleHash('a{}'), styleHash('b{}')].sort())
    expect(styleHashes(pages.toReversed())).toEqual(styleHashes(pages))
  })
})
