/** 'moved' is for good; 'unknown': its server refuses programs, has a fault, or gives no answer. */
export type LinkState = 'alive' | 'moved' | 'gone' | 'unknown'

export interface LinkOutcome {
  url: string
  state: LinkState
  /** Only when it moved. */
  movedTo?: string
  /** Why it is not simply alive, in Dutch. */
  why?: string
  /** When no server answered for any address, our own network failed. */
  answered: boolean
}

/** The answer of a server, or the code of the error that came instead. */
export type Answer = { status: number, location?: string } | { error: string }

type Verdict = Pick<LinkOutcome, 'state' | 'why' | 'answered'>

/**
 * Judges an answer that is no redirect. Only 404 and 410 say that something is not there (RFC 9110 §15.5.5 and
 * §15.5.11); any other refusal may be about us.
 */
export function judge(answer: Answer): Verdict {
  if ('error' in answer)
    return judgeError(answer.error)
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

function judgeError(code: string): Verdict {
  // No such name, or no network: all outcomes tell together.
  if (code === 'ENOTFOUND')
    return { state: 'gone', why: 'de naam van de server bestaat niet', answered: false }
  const why = /CERT|TLS|SSL|SIGNED|SIGNATURE/.test(code)
    ? `het certificaat van de server klopt niet (${code})`
    : REASONS[code] ?? `geen verbinding (${code})`
  return { state: 'unknown', why, answered: false }
}
