import type { Audience } from '../schema/audience.ts'
import { createHash } from 'node:crypto'
import { partsOf } from './page-parts.ts'

/** The time that a browser keeps to HTTPS, in seconds: two years, twice what internet.nl asks for. */
const HSTS_SECONDS = 63_072_000

/** The time that a file named by its content may be kept, in seconds: a year. */
const FOREVER = 31_536_000

export type Headers = Record<string, string>

export interface InlineHashes {
  scripts: readonly string[]
  styles: readonly string[]
}

/**
 * Headers with every answer: the norms' list for a government site (internet.nl, Forum Standaardisatie).
 * All that a page uses comes from the site itself. Its style stands within it for the first paint, allowed by its hash;
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

/** Headers for HTTPS alone, and those that a host decides for all its sites: only in the examples. */
export const TRANSPORT: Headers = { 'Strict-Transport-Security': `max-age=${HSTS_SECONDS}` }

/** The folder of the files whose names change with their content. */
export const KEPT_FOLDER = 'assets'

/** A file's Cache-Control: those of {@link KEPT_FOLDER} stay for ever, all else must be asked for again. */
const CACHING = { kept: `public, max-age=${FOREVER}, immutable`, asked: 'no-cache' }

/** The same for an audience: what is not public stays on no device. */
export function cachingFor(audience: Audience): typeof CACHING {
  return audience === 'public' ? CACHING : { kept: 'no-store', asked: 'no-store' }
}

/** All headers of a file, for its path below the site's root, such as `/index.html`: what the preview sends. */
export function headersFor(path: string, hashes: InlineHashes): Headers {
  const kept = path.startsWith(`/${KEPT_FOLDER}/`)
  return { ...securityHeaders(hashes), 'Cache-Control': kept ? CACHING.kept : CACHING.asked }
}

export function inlineHash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

/** The hashes of all scripts and styles within pages, each once, in a fixed order. */
export function inlineHashes(pages: readonly string[]): InlineHashes {
  const parts = pages.map(partsOf)
  const hashesOf = (texts: string[]): string[] => [...new Set(texts)].map(inlineHash).sort()
  return {
    scripts: hashesOf(parts.flatMap(({ scripts }) => scripts)),
    styles: hashesOf(parts.flatMap(({ styles }) => styles)),
  }
}
