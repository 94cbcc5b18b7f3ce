/**
 * What is known of an address after asking for it:
 * 'alive' it answers, 'moved' it answers from another address for good, 'gone' it is not there any more,
 * 'unknown' its server did not say: it refuses programs, has a fault, or gives no answer.
 */
export type LinkState = 'alive' | 'moved' | 'gone' | 'unknown'

/** One address, and what came of asking for it. */
export interface LinkOutcome {
  url: string
  state: LinkState
  /** Where it moved to; only when it moved. */
  movedTo?: string
  /** Why it is not simply alive, in Dutch, for the person who mends the memo. */
  why?: string
  /** Whether any server answered at all: when none did for any address, it is our own network that failed. */
  answered: boolean
}

/** What a server answered, or the code of the error that came instead. */
export type Answer = { status: number, location?: string } | { error: string }

/**
 * What an answer that leads no further says of its address.
 * Only 404 and 410 say that something is not there (RFC 9110, §15.5.5 and §15.5.11); any other refusal may be about us.
 */
export function judge(answer: Answer): Pick<LinkOutcome, 'state' | 'why' | 'answered'> {
  if ('error' in answer)
    return { ...judgeError(answer.error), answered: false }
  const { status } = answer
  if (status >= 200 && status < 300)
    return { state: 'alive', answered: true }
  if (status === 404 || status === 410)
    return { state: 'gone', why: `bestaat niet meer (${status})`, answered: true }
  return { state: 'unknown', why: `${reasonFor(status)} (${status})`, answered: true }
}

function reasonFor(status: number): string {
  if (status === 429)
    return 'de server vraagt om later terug te komen'
  if (status >= 500)
    return 'storing bij de server'
  if (status >= 400)
    return 'de server weigert dit programma; kijk zelf in een browser'
  return 'de server verwijst door zonder adres'
}

const silent = 'geen antwoord binnen de tijd'
const reasons: Record<string, string> = {
  EAI_AGAIN: 'de naam van de server is nu niet op te zoeken',
  ECONNREFUSED: 'de server neemt niet op',
  ECONNRESET: 'de server verbreekt de verbinding',
  ETIMEDOUT: silent,
  HTTPParserError: 'de server antwoordt geen geldig HTTP',
  UND_ERR_ABORTED: silent,
  UND_ERR_CONNECT_TIMEOUT: silent,
  UND_ERR_HEADERS_TIMEOUT: silent,
  UND_ERR_SOCKET: 'de server verbreekt de verbinding',
}

function judgeError(code: string): Pick<LinkOutcome, 'state' | 'why'> {
  // The name itself is not registered any more. Whether that is so or nothing can be looked up, all addresses tell together.
  if (code === 'ENOTFOUND')
    return { state: 'gone', why: 'de naam van de server bestaat niet' }
  if (/CERT|TLS|SSL|SIGNED|SIGNATURE/.test(code))
    return { state: 'unknown', why: `het certificaat van de server klopt niet (${code})` }
  return { state: 'unknown', why: reasons[code] ?? `geen verbinding (${code})` }
}
