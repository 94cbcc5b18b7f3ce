import type { Answer, Ask } from './client.ts'

/** 'moved' is for good; 'unknown': the server refuses programs, fails or is silent. */
export type LinkState = 'alive' | 'moved' | 'gone' | 'unknown'

export interface LinkOutcome {
  url: string
  state: LinkState
  movedTo?: string
  /** In Dutch; absent when simply alive. */
  why?: string
  /** False for all addresses means that our own network failed. */
  answered: boolean
}

type Verdict = Pick<LinkOutcome, 'state' | 'why' | 'answered'>

/** Redirects that are followed; browsers give up at twenty. */
const MOST_HOPS = 10

/** Errors of a server that was reached. */
const BROKEN_ANSWER = /^(?:ECONNRESET|UND_ERR_SOCKET|UND_ERR_HEADERS_TIMEOUT|HTTPParserError|HPE_.*)$/

const SILENT = 'geen antwoord binnen de tijd'
const CUT_OFF = 'de server verbreekt de verbinding'
const REASONS: Record<string, string> = {
  EAI_AGAIN: 'de naam van de server is nu niet op te zoeken',
  ECONNREFUSED: 'de server neemt niet op',
  ECONNRESET: CUT_OFF,
  ETIMEDOUT: SILENT,
  HTTPParserError: 'de server antwoordt geen geldig HTTP',
  UND_ERR_ABORTED: SILENT,
  UND_ERR_CONNECT_TIMEOUT: SILENT,
  UND_ERR_HEADERS_TIMEOUT: SILENT,
  UND_ERR_SOCKET: CUT_OFF,
}

/**
 * Follows an address to the end of its redirects.
 * Moved as far as these are permanent; unknown when only the site's front page is left.
 * https://www.rfc-editor.org/rfc/rfc9110#section-15.4
 */
export async function checkAddress(url: string, ask: Ask): Promise<LinkOutcome> {
  const visited = new Set<string>()
  let [current, lasting, forGood] = [url, url, true]
  for (;;) {
    visited.add(current)
    const answer = await askTwice(current, ask)
    const next = targetOf(answer, current)
    if (!next)
      return { url, ...conclude(url, current, lasting, answer) }
    if (visited.has(next))
      return { url, ...unknown('verwijst in een kring door') }
    if (visited.size > MOST_HOPS)
      return { url, ...unknown('verwijst eindeloos door') }
    forGood &&= 'status' in answer && [301, 308].includes(answer.status)
    if (forGood)
      lasting = next
    current = next
  }
}

const unknown = (why: string, answered = true): Verdict => ({ state: 'unknown', why, answered })

/** HEAD is cheapest, but often answered wrongly: then GET, as browsers do. */
async function askTwice(url: string, ask: Ask): Promise<Answer> {
  const answer = await ask('HEAD', url)
  // Another method cannot change these: good, too busy, or no server.
  const isSettled = 'status' in answer
    ? answer.status < 400 || answer.status === 429
    : !BROKEN_ANSWER.test(answer.error)
  return isSettled ? answer : ask('GET', url)
}

/**
 * The target of a redirect on the web; a fragment goes along.
 * https://www.rfc-editor.org/rfc/rfc9110#section-10.2.2
 */
function targetOf(answer: Answer, from: string): string | undefined {
  if (!('status' in answer) || answer.status < 300 || answer.status >= 400 || !answer.location)
    return undefined
  const target = URL.parse(answer.location, from)
  if (!target || !['http:', 'https:'].includes(target.protocol))
    return undefined
  target.hash ||= new URL(from).hash
  return target.href
}

function conclude(url: string, end: string, lasting: string, answer: Answer): Verdict & { movedTo?: string } {
  const verdict = 'error' in answer ? judgeError(answer.error) : judgeStatus(answer.status)
  if (verdict.state !== 'alive' || end === url)
    return { ...verdict, answered: verdict.answered || end !== url }
  if (isFrontPage(end) && !isFrontPage(url))
    return unknown(`komt uit op de voorpagina ${end}`)
  return lasting === url ? verdict : { state: 'moved', movedTo: lasting, answered: true }
}

const isFrontPage = (url: string): boolean => new URL(url).pathname === '/'

/**
 * Only 404 and 410 say that a page is gone (RFC 9110 §15.5.5, §15.5.11).
 * https://www.rfc-editor.org/rfc/rfc9110.html#name-410-gone
 */
function judgeStatus(status: number): Verdict {
  if (status >= 200 && status < 300)
    return { state: 'alive', answered: true }
  if (status === 404 || status === 410)
    return { state: 'gone', why: `bestaat niet meer (${status})`, answered: true }
  if (status === 429)
    return unknown('de server vraagt om later terug te komen (429)')
  if (status >= 500)
    return unknown(`storing bij de server (${status})`)
  return unknown(status >= 400
    ? `de server weigert dit programma; kijk zelf in een browser (${status})`
    : `de server verwijst door zonder adres (${status})`)
}

function judgeError(code: string): Verdict {
  // No such name, or no network: only all outcomes together decide.
  if (code === 'ENOTFOUND')
    return { state: 'gone', why: 'de naam van de server bestaat niet', answered: false }
  return unknown(/CERT|TLS|SSL|SIGNED|SIGNATURE/.test(code)
    ? `het certificaat van de server klopt niet (${code})`
    : REASONS[code] ?? `geen verbinding (${code})`, false)
}
