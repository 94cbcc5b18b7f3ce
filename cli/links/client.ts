import type { LookupFunction } from 'node:net'
import { Agent, EnvHttpProxyAgent, interceptors, request } from 'undici'

/** A server's answer, or the code of the error. */
export type Answer = { status: number, location?: string } | { error: string }

/** Never follows a redirect and never throws. */
export type Ask = (method: 'HEAD' | 'GET', url: string) => Promise<Answer>

/** All times in ms. */
export interface Patience {
  /** For a connection, and then for the first line of an answer. */
  timeout: number
  /** When a server has a fault or is too busy. */
  retries: number
  /**
   * Before a retry, doubled each time, unless Retry-After names a time.
   * https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
   */
  wait: number
  /** The limit, whatever Retry-After names. */
  longestWait: number
}

/** Thirteen addresses take less than a minute when all is well. */
const USUAL: Patience = { timeout: 15_000, retries: 2, wait: 1_000, longestWait: 30_000 }

/** Bytes read of a page, to keep the connection; the rest is left. */
const BODY_LIMIT = 16_384

const HEADERS = {
  'user-agent': 'Raadsdeck/1.0 (controle van adressen in een raadsmemo)',
  'accept': '*/*',
  'accept-language': 'nl, en;q=0.8',
}

/**
 * A client with one connection per host; retries, heeds HTTPS_PROXY and NO_PROXY.
 * Linkinator 8.1 was compared: no limit per host, and only 'broken' as outcome.
 * `lookup` resolves names; by default the system does.
 */
export function createClient(
  { timeout, retries, wait, longestWait }: Patience = USUAL,
  lookup?: LookupFunction,
): { ask: Ask, close: () => Promise<void> } {
  const options = { connections: 1, connect: { timeout, lookup }, headersTimeout: timeout, bodyTimeout: timeout }
  const agent = lookup ? new Agent(options) : new EnvHttpProxyAgent(options)
  const retrying = { maxRetries: retries, minTimeout: wait, maxTimeout: longestWait, throwOnError: false }
  const dispatcher = agent.compose(interceptors.retry(retrying))
  const ask: Ask = async (method, url) => {
    try {
      const { statusCode, headers, body } = await request(url, { method, headers: HEADERS, dispatcher })
      // The status is known: a failure in the body changes nothing.
      await body.dump({ limit: BODY_LIMIT }).catch(() => {})
      const { location } = headers
      return { status: statusCode, location: typeof location === 'string' ? location : undefined }
    }
    catch (error) {
      return { error: codeOf(error) }
    }
  }
  return { ask, close: () => agent.destroy() }
}

/** Code of a failed request, or of its cause; of several addresses, the first. */
export function codeOf(error: unknown): string {
  const { code, cause, errors, name } = error as NodeJS.ErrnoException & { errors?: unknown[] }
  const deeper = cause ?? errors?.[0]
  return code ?? (deeper ? codeOf(deeper) : name)
}
