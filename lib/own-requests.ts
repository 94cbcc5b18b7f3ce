import type { IncomingMessage } from 'node:http'

/**
 * This machine's own names; any other was rebound, to get past the same-origin policy.
 * https://github.com/nccgroup/singularity/wiki/Preventing-DNS-Rebinding-Attacks
 */
const NAMES = new Set(['localhost', '127.0.0.1', '[::1]'])

/** True for a request by one of this machine's own names. */
export function isForThisMachine({ headers: { host = '' } }: Pick<IncomingMessage, 'headers'>): boolean {
  return NAMES.has(host.replace(/:\d*$/, '').toLowerCase())
}

/**
 * Browsers name the asking page; local programs, which need no guard, do not.
 * https://www.w3.org/TR/fetch-metadata/
 */
export function isOwn({ headers }: Pick<IncomingMessage, 'headers'>): boolean {
  const { origin, host } = headers
  const site = headers['sec-fetch-site'] ?? 'none'
  return ['same-origin', 'none'].includes(String(site)) && (origin === undefined || origin.split('://')[1] === host)
}

/** True for a link that a person clicked elsewhere; a script there would move the deck. */
export function isPageOpenedByHand({ headers, method }: Pick<IncomingMessage, 'headers' | 'method'>): boolean {
  return method === 'GET' && headers['sec-fetch-dest'] === 'document' && headers['sec-fetch-user'] === '?1'
}
