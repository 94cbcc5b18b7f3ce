import type { MemoOptions } from '../../memo/options.ts'
import type { Memo } from '../../schema/read.ts'
import type { LinkOutcome } from './check-address.ts'
import { sourcesOf } from '../../deck/look-up.ts'
import { createProgress } from '../../lib/progress.ts'
import { loadMemo, shownFolder } from '../../memo/load.ts'
import { today } from '../options.ts'
import { checkAddress } from './check-address.ts'
import { createClient } from './client.ts'
import { asJson, RECORD, STATES, table, writeRecord } from './report.ts'

/** Hosts that are asked at the same time. */
const HOSTS = 6
/** Between two addresses of one host, in ms. */
export const PAUSE = 500

const NO_NETWORK = `Er is geen netwerk: geen enkele server antwoordt. Er is niets veranderd.
  oplossing: controleer of er internet is (of een proxy nodig is: HTTPS_PROXY) en start het commando opnieuw
`

/**
 * Checks every address of a memo, and keeps the outcome for the deck.
 * With `json` the results are for programs, and the progress goes to standard error.
 * @returns the exit code: 1 when an address is gone, 2 when there is no network and nothing has changed
 */
export async function checkLinks(options: MemoOptions, json = false): Promise<0 | 1 | 2> {
  const { say } = createProgress(json ? process.stderr : process.stdout)
  const checkedOn = today()
  const addresses = addressesOf(await loadMemo(options))
  if (!addresses.length) {
    console.log(json ? asJson([], checkedOn) : 'De memo noemt geen adressen: er is niets te controleren.')
    return 0
  }

  let done = 0
  const { ask, close } = createClient()
  const outcomes = await politely(addresses.map(({ url }) => url), async (url) => {
    const outcome = await checkAddress(url, ask)
    // May be our own network's fault: only all outcomes together decide.
    say(`${++done}/${addresses.length} ${outcome.answered ? STATES[outcome.state] : 'geen antwoord'}: ${url}`)
    return outcome
  })
  await close()
  if (isOffline(outcomes)) {
    process.stderr.write(NO_NETWORK)
    return 2
  }

  await writeRecord(options.folder, outcomes, checkedOn)
  const checked = addresses.map((address, index) => ({ ...address, ...outcomes[index]! }))
  console.log(json ? asJson(checked, checkedOn) : `\n${table(checked)}`)
  say(`Bewaard in ${shownFolder(options.folder)}/${RECORD}.`)
  // An older memo does not import the file yet.
  if ((await loadMemo(options)).checkedAddresses?.checkedOn !== checkedOn)
    say(`De presentatie laat dit nog niet zien. Zet in index.ts van de memo: import { checkedAddresses } from './${RECORD}', en checkedAddresses in de lijst.`)
  return outcomes.some(({ state }) => state === 'gone') ? 1 : 0
}

/** Every address the memo shows, archived ones too: each once, in its order. */
export function addressesOf(memo: Memo): { url: string, sources: string[] }[] {
  const pairs = sourcesOf(memo).flatMap(({ id, ours: { address } }) => address?.certainty === 'seen'
    ? [address.url, address.archived].flatMap(url => url === undefined ? [] : [{ url, id }])
    : [])
  return [...Map.groupBy(pairs, ({ url }) => url)].map(([url, uses]) => ({ url, sources: uses.map(({ id }) => id) }))
}

export function isOffline(outcomes: readonly LinkOutcome[]): boolean {
  return outcomes.length > 0 && outcomes.every(({ answered }) => !answered)
}

/** Asks one address of a host at a time; keeps the order. */
export async function politely<Result>(
  urls: readonly string[],
  work: (url: string) => Promise<Result>,
): Promise<Result[]> {
  const results = new Map<string, Result>()
  const queues = [...Map.groupBy(urls, url => new URL(url).host).values()]
  const visitHosts = async (): Promise<void> => {
    for (let queue = queues.shift(); queue; queue = queues.shift()) {
      for (const [index, url] of queue.entries()) {
        if (index)
          await new Promise(resolve => setTimeout(resolve, PAUSE))
        results.set(url, await work(url))
      }
    }
  }
  await Promise.all(Array.from({ length: HOSTS }, visitHosts))
  return urls.map(url => results.get(url)!)
}
