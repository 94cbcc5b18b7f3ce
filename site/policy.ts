import type { Audience } from '../schema/audience.ts'
import { createHash } from 'node:crypto'
import { partsOf } from './page-parts.ts'

/** HSTS lifetime, in seconds: two years, twice the minimum of internet.nl. */
const HSTS_SECONDS = 63_072_000

/** Cache lifetime of files named by their content, in seconds: a year. */
const FOREVER = 31_536_000

export type Headers = Record<string, string>

export interface InlineHashes {
  scripts: readonly string[]
  styles: readonly string[]
}

/**
 * Headers of every response, as for a government site (internet.nl, Forum Standaardisatie).
 * Pages load only the site's own files. Their style is inline for the first paint, allowed by its hash;
 * nothing else inline is.
 */
export function securityHeaders({ scripts, styles }: InlineHashes): Headers {
  const own = (hashes: readonly string[]): string => [`'self'`, ...hashes.map(hash => `'${hash}'`)].join(' ')
  const policy: Record<string, string> = {
    'default-src': `'none'`,
    'script-src': own(scripts),
    'style-src': own(styles),
    'img-src': `'self' data:`,
    'font-src': `'self'`,
    'connect-src': `'self'`,
    'worker-src': `'self'`,
    'base-uri': `'none'`,
    'form-action': `'none'`,
    'frame-ancestors': `'none'`,
  }
  return {
    'Content-Security-Policy': Object.entries(policy).map(([name, value]) => `${name} ${value}`).join('; '),
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  }
}

/** HTTPS-only headers, and those a host sets for all sites: only in the examples. */
export const TRANSPORT: Headers = { 'Strict-Transport-Security': `max-age=${HSTS_SECONDS}` }

/** The folder of the files whose names change with their content. */
export const KEPT_FOLDER = 'assets'

/** A file's Cache-Control: {@link KEPT_FOLDER} stays for ever, all else is revalidated. */
const CACHING = { kept: `public, max-age=${FOREVER}, immutable`, asked: 'no-cache' }

/** The same for an audience: only public files are stored on a device. */
export function cachingFor(audience: Audience): typeof CACHING {
  return audience === 'public' ? CACHING : { kept: 'no-store', asked: 'no-store' }
}

/** The preview's headers for a path below the site's root, such as `/index.html`. */
export function headersFor(path: string, hashes: InlineHashes): Headers {
  const kept = path.startsWith(`/${KEPT_FOLDER}/`)
  return { ...securityHeaders(hashes), 'Cache-Control': kept ? CACHING.kept : CACHING.asked }
}

export function inlineHash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

/** The hashes of all inline scripts and styles, each once, in a fixed order. */
export function inlineHashes(pages: readonly string[]): InlineHashes {
  const parts = pages.map(partsOf)
  const hashesOf = (texts: string[]): string[] => [...new Set(texts)].map(inlineHash).sort()
  return {
    scripts: hashesOf(parts.flatMap(({ scripts }) => scripts)),
    styles: hashesOf(parts.flatMap(({ styles }) => styles)),
  }
}
