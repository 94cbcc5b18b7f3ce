import type { IncomingMessage } from 'node:http'

/** The names of this machine alone: another that leads here was rebound, to get past a browser's rules. */
const NAMES = new Set(['localhost', '127.0.0.1', '[::1]'])

/** The request is for this machine by a name of its own. */
export function isForThisMachine({ headers: { host = '' } }: Pick<IncomingMessage, 'headers'>): boolean {
  return NAMES.has(host.replace(/:\d*$/, '').toLowerCase())
}

/** Browsers say which page asks; programs on this machine, which need no guard, do not. */
export function isOwn({ headers }: Pick<IncomingMessage, 'headers'>): boolean {
  const { origin, host } = headers
  const site = headers['sec-fetch-site'] ?? 'none'
  return ['same-origin', 'none'].includes(String(site)) && (origin === undefined || origin.split('://')[1] === host)
}

/** A link elsewhere that a person clicked: a script there would move the deck. */
export function isPageOpenedByHand({ headers, method }: Pick<IncomingMessage, 'headers' | 'method'>): boolean {
  return method === 'GET' && headers['sec-fetch-dest'] === 'document' && headers['sec-fetch-user'] === '?1'
}
