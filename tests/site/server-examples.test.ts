import { describe, expect, it } from 'vitest'
import { securityHeaders, TRANSPORT } from '../../site/policy.ts'
import { apacheConfig, headersFile, nginxConfig } from '../../site/server-examples.ts'

const hashes = { scripts: ['sha256-abc='], styles: ['sha256-def='] }
const headers = Object.entries({ ...securityHeaders(hashes), ...TRANSPORT })

describe.each([
  ['nginx', nginxConfig(hashes, '/memo/'), (name: string, value: string) => `add_header ${name} "${value}" always;`],
  ['Apache', apacheConfig(hashes, '/memo/'), (name: string, value: string) => `Header always set ${name} "${value}"`],
  ['_headers', headersFile(hashes), (name: string, value: string) => `  ${name}: ${value}`],
])('the example for %s', (_host, text, line) => {
  it.each(headers)('sends %s', (name, value) => {
    expect(text).toContain(line(name, value))
  })
})

it('nginx sends every header from every block: one of its own would hide those of an outer block', () => {
  const blocks = nginxConfig(hashes, '/').split(/^location /m).slice(1)
  expect(blocks.map(block => headers.filter(([name]) => !block.includes(`add_header ${name} `)))).toEqual([[], []])
})
it.each([['/', 'error_page 404 /404.html;', 'ErrorDocument 404 /404.html'], ['/raad/memo/', 'error_page 404 /raad/memo/404.html;', 'ErrorDocument 404 /raad/memo/404.html']])(
  'in %s the page for unknown addresses is found',
  (base, nginx, apache) => {
    expect(nginxConfig(hashes, base)).toContain(nginx)
    expect(apacheConfig(hashes, base)).toContain(apache)
  },
)

it('nginx leads from a folder to its slash by the path alone: behind a proxy it does not know the address that a visitor sees', () => {
  expect(nginxConfig(hashes, '/memo/')).toMatch(/^location \/memo\/ \{[^}]*absolute_redirect off;/m)
})
