import { describe, expect, it } from 'vitest'
import { headersFor, inlineHash, inlineHashes, securityHeaders, TRANSPORT } from '../../site/policy.ts'

function directives(policy: string): Map<string, string[]> {
  return new Map(policy.split('; ').map((directive) => {
    const [name = '', ...values] = directive.split(' ')
    return [name, values]
  }))
}

describe('the Content-Security-Policy', () => {
  const policy = directives(securityHeaders({ scripts: ['sha256-abc='], styles: ['sha256-abc='] })['Content-Security-Policy']!)

  it.each(['default-src', 'base-uri', 'form-action', 'frame-ancestors'])('closes %s', (name) => {
    expect(policy.get(name)).toEqual([`'none'`])
  })
  it.each([...policy])('%s allows only this site and what is named by its hash', (_name, values) => {
    expect(values.filter(value => !/^(?:'none'|'self'|data:|'sha256-abc=')$/.test(value))).toEqual([])
  })
  it('allows data: for images only, and hashes for scripts and styles only', () => {
    expect([...policy].filter(([, values]) => values.includes('data:')).map(([name]) => name)).toEqual(['img-src'])
    expect([...policy].filter(([, values]) => values.some(value => value.startsWith(`'sha256`))).map(([name]) => name)).toEqual(['script-src', 'style-src'])
  })
})

describe('headersFor', () => {
  const none = { scripts: [], styles: [] }

  it.each([
    ['/index.html', 'no-cache'],
    ['/worker.js', 'no-cache'],
    ['/lezen/assets/x.js', 'no-cache'],
    ['/assets/index-abc.js', 'public, max-age=31536000, immutable'],
  ])('lets %s be kept as: %s', (path, caching) => {
    expect(headersFor(path, none)['Cache-Control']).toBe(caching)
  })
  it.each([['Referrer-Policy', 'no-referrer'], ['X-Content-Type-Options', 'nosniff']])('sends %s', (name, value) => {
    expect(headersFor('/', none)[name]).toBe(value)
  })
  it('leaves HSTS to the examples: the preview has no HTTPS', () => {
    expect(headersFor('/', none)).not.toHaveProperty('Strict-Transport-Security')
    expect(Number(/max-age=(\d+)/.exec(TRANSPORT['Strict-Transport-Security']!)![1])).toBeGreaterThanOrEqual(31_536_000)
  })
})

describe('the hashes of what stands within pages', () => {
  it('are those that a browser makes', () => {
    // The specification's own example: the hash of "alert('Hello, world.');".
    // https://www.w3.org/TR/CSP2/#script-src-hash-usage
    expect(inlineHash('alert(\'Hello, world.\');')).toBe('sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=')
  })
  it('stand for each style and each script once, in a fixed order; a script file needs none', () => {
    const pages = ['<style>a{}</style><p><script data-src="x">go()</script>', '<style>b{}</style><script src="file.js" defer></script>', '<style>a{}</style><script>go()</script>', 'none']
    expect(inlineHashes(pages)).toEqual({ styles: [inlineHash('a{}'), inlineHash('b{}')].sort(), scripts: [inlineHash('go()')] })
    expect(inlineHashes(pages.toReversed())).toEqual(inlineHashes(pages))
  })
})
