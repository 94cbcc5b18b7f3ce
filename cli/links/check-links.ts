import type { MemoOptions } from '../../memo/options.ts'
import type { Memo } from '../../schema/read.ts'
import type { LinkOutcome } from './outcome.ts'
import { sourcesOf } from '../../deck/look-up.ts'
import { createProgress } from '../../lib/progress.ts'
import { loadMemo, shownFolder } from '../../memo/load.ts'
import { today } from '../today.ts'
import { checkAddress } from './check-address.ts'
import { createClient } from './client.ts'
import { politely } from './politely.ts'
import { RECORD, writeRecord } from './record.ts'
import { asJson, STATES, table } from './report.ts'

const NO_NETWORK = `Er is geen netwerk: geen enkele server antwoordt. Er is niets veranderd.
  oplossing: controleer of er internet is (of een proxy nodig is: HTTPS_PROXY) en start het commando opnieuw
`

/**
 * Asks for every address of a memo and keeps the outcome in its folder, for the deck to show.
 * @param options of the memo
 * @param json prints the results for programs, with the progress on standard error
 * @returns the exit code: 1 when an address is gone, 2 when there is no network and nothing has changed
 */
export async function checkLinks(options: MemoOptions, json: boolean): Promise<0 | 1 | 2> {
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
    // No answer at all may be our own network's fault: all outcomes tell together.
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
  // A memo from before this command does not read the file yet.
  if ((await loadMemo(options)).checkedAddresses?.checkedOn !== checkedOn)
    say(`De presentatie laat dit nog niet zien. Zet in index.ts van de memo: import { checkedAddresses } from './${RECORD}', en checkedAddresses in de lijst.`)
  return outcomes.some(({ state }) => state === 'gone') ? 1 : 0
}

/** Every address that the memo shows, or would when another is gone: each once, in the memo's order. */
export function addressesOf(memo: Memo): { url: string, sources: string[] }[] {
  const pairs = sourcesOf(memo).flatMap(({ id, ours: { address } }) => address?.certainty === 'seen'
    ? [address.url, address.archived].flatMap(url => url === undefined ? [] : [{ url, id }])
    : [])
  return [...Map.groupBy(pairs, ({ url }) => url)].map(([url, uses]) => ({ url, sources: uses.map(({ id }) => id) }))
}

/** Our own network failed: there were addresses, and no server answered for any of them. */
export function isOffline(outcomes: readonly LinkOutcome[]): boolean {
  return outcomes.length > 0 && outcomes.every(({ answered }) => !answered)
}
