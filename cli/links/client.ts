import type { Answer } from './outcome.ts'
import type { LookupFunction } from 'node:net'
import { Agent, EnvHttpProxyAgent, interceptors, request } from 'undici'

/** Asks a server for an address and gives its answer; it never follows a redirect and never throws. */
export type Ask = (method: 'HEAD' | 'GET', url: string) => Promise<Answer>

/** How patient to be. All times in ms. */
export interface Patience {
  /** For a connection, and then for the first line of an answer. */
  timeout: number
  /** How often to ask again when a server has a fault or is too busy. */
  retries: number
  /** The wait before asking again, doubled each time, unless the server names one (Retry-After). */
  wait: number
  /** The longest wait, whatever the server names. */
  longestWait: number
}

/** Patient enough for a slow server, and done with thirteen addresses within a minute when all is well. */
export const usualPatience: Patience = { timeout: 15_000, retries: 2, wait: 1_000, longestWait: 30_000 }

/** Bytes of a page that are read for courtesy, to keep the connection; of a larger one the rest is never fetched. */
const BODY_LIMIT = 16_384

const headers = {
  'user-agent': 'Raadsdeck/1.0 (controle van adressen in een raadsmemo)',
  'accept': '*/*',
  'accept-language': 'nl, en;q=0.8',
}

/**
 * A client that asks politely: one connection to a host at a time, again after a fault, later when told so.
 * It goes through the proxy of HTTP_PROXY and HTTPS_PROXY, but for the hosts of NO_PROXY.
 *
 * Undici does this: Node's own HTTP client as a package, kept by the Node project, without dependencies (2.7 MB).
 * Linkinator 8.1 was compared: it asks with undici too, but is made to find links on pages. It brings 24 packages
 * (14 MB) for that, fetches and searches every page that it is given, has no limit for a single host, and calls
 * 'broken' what may be gone, forbidden or out of order, which is just what the reader of a memo must know.
 * @param lookup how names are resolved; as the system does unless said, which tests do
 */
export function createClient(patience: Patience = usualPatience, lookup?: LookupFunction): { ask: Ask, close: () => Promise<void> } {
  const { timeout, retries, wait, longestWait } = patience
  const options = { connections: 1, connect: { timeout, lookup }, headersTimeout: timeout, bodyTimeout: timeout }
  const agent = lookup ? new Agent(options) : new EnvHttpProxyAgent(options)
  const dispatcher = agent.compose(interceptors.retry({
    maxRetries: retries,
    minTimeout: wait,
    maxTimeout: longestWait,
    throwOnError: false,
  }))
  const ask: Ask = async (method, url) => {
    try {
      const { statusCode, headers: { location }, body } = await request(url, { method, headers, dispatcher })
      // What comes after the first line changes nothing any more, so neither does a failure in it.
      await body.dump({ limit: BODY_LIMIT }).catch(() => {})
      return { status: statusCode, location: typeof location === 'string' ? location : undefined }
    }
    catch (error) {
      return { error: codeOf(error) }
    }
  }
  return { ask, close: () => agent.destroy() }
}

/** The code of an error, or of the first that it was caused by: one name may stand for several failed addresses. */
function codeOf(error: unknown): string {
  const { code, cause, errors, name } = error as NodeJS.ErrnoException & { errors?: unknown[] }
  return code ?? (cause || errors?.[0] ? codeOf(cause ?? errors?.[0]) : name)
}
