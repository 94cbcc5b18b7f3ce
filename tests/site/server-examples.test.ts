import { describe, expect, it } from 'vitest'
import { securityHeaders, TRANSPORT } from '../../site/policy.ts'
import { apacheConfig, headersFile, nginxConfig } from '../../site/server-examples.ts'

const hashes = { scripts: ['sha256-abc='], styles: ['sha256-def='] }
const settings = { hashes, audience: 'public', base: '/memo/' } as const
const headers = Object.entries({ ...securityHeaders(hashes), ...TRANSPORT })

describe.each([
  ['nginx', nginxConfig(settings), (name: string, value: string) => `add_header ${name} "${value}" always;`],
  ['Apache', apacheConfig(settings), (name: string, value: string) => `Header always set ${name} "${value}"`],
  ['_headers', headersFile(hashes, 'public'), (name: string, value: string) => `  ${name}: ${value}`],
])('the example for %s', (_host, text, line) => {
  it.each(headers)('sends %s', (name, value) => {
    expect(text).toContain(line(name, value))
  })
})

it('nginx sends every header from every block: one of its own would hide those of an outer block', () => {
  const blocks = nginxConfig({ ...settings, base: '/' }).split(/^location /m).slice(1)
  expect(blocks.map(block => headers.filter(([name]) => !block.includes(`add_header ${name} `)))).toEqual([[], []])
})
it.each([['/', 'error_page 404 /404.html;', 'ErrorDocument 404 /404.html'], ['/raad/memo/', 'error_page 404 /raad/memo/404.html;', 'ErrorDocument 404 /raad/memo/404.html']])(
  'in %s the page for unknown addresses is found',
  (base, nginx, apache) => {
    expect(nginxConfig({ ...settings, base })).toContain(nginx)
    expect(apacheConfig({ ...settings, base })).toContain(apache)
  },
)

it('nginx leads from a folder to its slash by the path alone: behind a proxy it does not know the address that a visitor sees', () => {
  expect(nginxConfig(settings)).toMatch(/^location \/memo\/ \{[^}]*absolute_redirect off;/m)
})

it('no error among the files that may stay for a year is kept', () => {
  expect(nginxConfig(settings)).toMatch(/Cache-Control "public, max-age=31536000, immutable";/)
  expect(nginxConfig(settings)).not.toMatch(/immutable" always/)
})
describe('of a site that was withdrawn', () => {
  const gone = { ...settings, audience: 'council', withdrawn: true } as const
  it('nginx answers 410 with the page that says so, but for that page and the worker', () => {
    expect(nginxConfig(gone)).toMatch(/^location \/memo\/ \{[^}]*error_page 410 \/memo\/404\.html;\n {4}return 410;/m)
    expect(nginxConfig(gone).match(/^location .*(?= \{)/gm)).toEqual(['location /memo/', 'location = /memo/404.html', 'location = /memo/worker.js'])
  })
  it.each([
    ['/memo/', true],
    ['/memo/lezen/', true],
    ['/memo/presentatie.pdf', true],
    ['/memo/404.html', false],
    ['/memo/worker.js', false],
  ])('apache answers %s with 410: %s', (path, isGone) => {
    const [, pattern] = /^RedirectMatch 410 "(.*)"$/m.exec(apacheConfig(gone))!
    expect(new RegExp(pattern!).test(path)).toBe(isGone)
    expect(apacheConfig(gone)).toContain('ErrorDocument 410 /memo/404.html')
  })
})

it.each([nginxConfig, apacheConfig])('lists no folder, and for the council lets nothing be kept', (config) => {
  expect(config(settings)).toMatch(/autoindex off|Options -Indexes/)
  const council = config({ ...settings, audience: 'council' })
  expect([...council.matchAll(/Cache-Control "([^"]*)"/g)].map(([, value]) => value)).toEqual(['no-store', 'no-store'])
  expect(headersFile(hashes, 'council').match(/Cache-Control.*/g)).toEqual(['Cache-Control: no-store'])
})
