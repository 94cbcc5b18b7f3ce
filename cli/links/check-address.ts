import type { Ask } from './client.ts'
import type { Answer, LinkOutcome } from './outcome.ts'
import { judge } from './outcome.ts'

/** Redirects that are followed; browsers give up at twenty. */
const MOST_HOPS = 10

/** Errors of a server that was reached. */
const BROKEN_ANSWER = /^(?:ECONNRESET|UND_ERR_SOCKET|UND_ERR_HEADERS_TIMEOUT|HTTPParserError|HPE_.*)$/

/**
 * The outcome for an address, with redirects followed to their end.
 * It has moved only as far as the redirects are permanent (301 and 308, RFC 9110 §15.4); a page of which only the
 * site's front page is left is unknown.
 */
export async function checkAddress(url: string, ask: Ask): Promise<LinkOutcome> {
  const visited = new Set<string>()
  let [current, lasting, forGood] = [url, url, true]
  for (;;) {
    visited.add(current)
    const answer = await askTwice(current, ask)
    const next = targetOf(answer, current)
    if (!next)
      return conclude(url, current, lasting, answer)
    if (visited.has(next))
      return { url, state: 'unknown', why: 'verwijst in een kring door', answered: true }
    if (visited.size > MOST_HOPS)
      return { url, state: 'unknown', why: 'verwijst eindeloos door', answered: true }
    forGood &&= 'status' in answer && [301, 308].includes(answer.status)
    if (forGood)
      lasting = next
    current = next
  }
}

/** HEAD costs the server least, but many answer it wrongly: then asks as a browser does. */
async function askTwice(url: string, ask: Ask): Promise<Answer> {
  const answer = await ask('HEAD', url)
  // Another method cannot change these: good, too busy, or no server reached.
  const isSettled = 'status' in answer
    ? answer.status < 400 || answer.status === 429
    : !BROKEN_ANSWER.test(answer.error)
  return isSettled ? answer : ask('GET', url)
}

function conclude(url: string, end: string, lasting: string, answer: Answer): LinkOutcome {
  const verdict = judge(answer)
  if (verdict.state !== 'alive' || end === url)
    return { url, ...verdict, answered: verdict.answered || end !== url }
  if (isFrontPage(end) && !isFrontPage(url))
    return { url, state: 'unknown', why: `komt uit op de voorpagina ${end}`, answered: true }
  return lasting === url ? { url, ...verdict } : { url, ...verdict, state: 'moved', movedTo: lasting }
}

const isFrontPage = (url: string): boolean => new URL(url).pathname === '/'

/** The target of a redirect to somewhere on the web. A fragment goes along (RFC 9110 §10.2.2). */
function targetOf(answer: Answer, from: string): string | undefined {
  if (!('status' in answer) || answer.status < 300 || answer.status >= 400 || !answer.location)
    return undefined
  const target = URL.parse(answer.location, from)
  if (!target || !['http:', 'https:'].includes(target.protocol))
    return undefined
  target.hash ||= new URL(from).hash
  return target.href
}
