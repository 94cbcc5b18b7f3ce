import type { Audience } from '../schema/audience.ts'
import type { InlineHashes } from './policy.ts'
import { cachingFor, KEPT_FOLDER, securityHeaders, TRANSPORT } from './policy.ts'

const NOTE = 'Gemaakt door Raadsdeck bij deze versie van de site: neem dit bestand mee als u de site vervangt.'

export interface HostSettings {
  hashes: InlineHashes
  audience: Audience
  /** The site's path on the host, with a slash at both ends. */
  base: string
  /** Answers 410 for all but the notice and the worker that clears devices. */
  withdrawn?: boolean
}

/** The files that a withdrawn site still has. */
const STILL_THERE = ['404.html', 'worker.js']

/**
 * The policy for hosts that read a `_headers` file, such as Netlify and Cloudflare Pages.
 * https://docs.netlify.com/manage/routing/headers/
 * https://developers.cloudflare.com/pages/configuration/headers/
 */
export function headersFile(hashes: InlineHashes, audience: Audience): string {
  const { kept, asked } = cachingFor(audience)
  const lines = (headers: Record<string, string>): string[] =>
    Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)
  return [
    '/*',
    ...lines({ ...securityHeaders(hashes), ...TRANSPORT, ...audience !== 'public' && { 'Cache-Control': asked } }),
    ...audience === 'public' ? [`/${KEPT_FOLDER}/*`, ...lines({ 'Cache-Control': kept })] : [],
    '',
  ].join('\n')
}

/** The policy for nginx, to be included in a `server` block. */
export function nginxConfig({ hashes, audience, base, withdrawn }: HostSettings): string {
  const { kept, asked } = cachingFor(audience)
  const add = ([name, value]: [string, string], always = ' always'): string =>
    `    add_header ${name} "${value}"${always};`
  const headers = Object.entries({ ...securityHeaders(hashes), ...TRANSPORT }).map(header => add(header))
  const location = (path: string, lines: string[]): string => [
    `location ${path} {`,
    // A block with any header of its own inherits none from an outer block.
    // https://nginx.org/en/docs/http/ngx_http_headers_module.html#add_header
    ...headers,
    ...lines,
    `    error_page 404 ${base}404.html;`,
    '    autoindex off;',
    '}',
  ].join('\n')
  return [
    `# ${NOTE}`,
    '# In het server-blok: include /pad/naar/nginx.conf; en zet de inhoud van dist/ in de map van root.',
    'charset utf-8;',
    'gzip on;',
    'gzip_vary on;',
    'gzip_types text/css text/javascript application/javascript image/svg+xml;',
    ...withdrawn
      ? [
          location(base, [add(['Cache-Control', asked]), `    error_page 410 ${base}404.html;`, '    return 410;']),
          ...STILL_THERE.map(file => location(`= ${base}${file}`, [add(['Cache-Control', asked])])),
        ]
      : [
          // Behind a proxy nginx does not know the visitor's scheme and port.
          // https://nginx.org/en/docs/http/ngx_http_core_module.html#absolute_redirect
          location(base, [add(['Cache-Control', asked]), '    index index.html;', '    absolute_redirect off;']),
          // Not "always": an error must not be kept for a year.
          location(`${base}${KEPT_FOLDER}/`, [add(['Cache-Control', kept], '')]),
        ],
    '',
  ].join('\n')
}

/** The policy for Apache 2.4 with mod_headers, for `<Directory>` or as `.htaccess`. */
export function apacheConfig({ hashes, audience, base, withdrawn }: HostSettings): string {
  const { kept, asked } = cachingFor(audience)
  const set = ([name, value]: [string, string]): string => `Header always set ${name} "${value}"`
  return [
    `# ${NOTE}`,
    '# Neem dit op in <Directory> van de map waar index.html staat, of zet het als .htaccess in die map.',
    '# Niet los in de virtual host: dan krijgen andere pagina’s daar dit beleid ook.',
    '# Nodig: a2enmod headers deflate.',
    'DirectoryIndex index.html',
    'Options -Indexes',
    `ErrorDocument 404 ${base}404.html`,
    ...withdrawn
      ? [
          `ErrorDocument 410 ${base}404.html`,
          `RedirectMatch 410 "^(?!.*/(?:${STILL_THERE.join('|').replaceAll('.', '\\.')})$)"`,
        ]
      : [],
    'AddDefaultCharset utf-8',
    ...Object.entries({ ...securityHeaders(hashes), ...TRANSPORT }).map(set),
    // Not "always": Apache has a second table for it, and would send both.
    // https://httpd.apache.org/docs/2.4/mod/mod_headers.html#header
    `Header set Cache-Control "${asked}"`,
    `Header set Cache-Control "${kept}" "expr=%{REQUEST_URI} =~ m#^${base}${KEPT_FOLDER}/#"`,
    '<IfModule mod_deflate.c>',
    '  AddOutputFilterByType DEFLATE text/html text/css text/javascript application/javascript image/svg+xml',
    '</IfModule>',
    '',
  ].join('\n')
}
