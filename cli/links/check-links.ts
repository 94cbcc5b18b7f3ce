import type { MemoOptions } from '../../memo/options.ts'
import type { CheckedAddress } from './report.ts'
import { createProgress } from '../../lib/progress.ts'
import { loadMemo, shownFolder } from '../../memo/load.ts'
import { addressesOf } from './addresses.ts'
import { checkAddress } from './check-address.ts'
import { createClient } from './client.ts'
import { politely } from './politely.ts'
import { RECORD, writeRecord } from './record.ts'
import { asJson, isOffline, stateNames, table } from './report.ts'

const ALL_THERE = 0
const GONE = 1
const OFFLINE = 2

const NO_NETWORK = `Er is geen netwerk: geen enkele server antwoordt. Er is niets veranderd.
  oplossing: controleer of er internet is (of een proxy nodig is: HTTPS_PROXY) en start het commando opnieuw
`

/**
 * Asks for every address of a memo and keeps the outcome in its folder, for the deck to show.
 * @param options of the memo
 * @param json prints the results for programs, with the progress on standard error
 * @returns the exit code: 1 when an address is gone, 2 when there is no network and nothing has changed
 */
export async function checkLinks(options: MemoOptions, json: boolean): Promise<number> {
  const { say } = createProgress(json ? process.stderr : process.stdout)
  // The day here, in ISO 8601.
  const today = new Intl.DateTimeFormat('sv-SE').format(new Date())
  const addresses = addressesOf(await loadMemo(options))
  if (!addresses.length) {
    if (json)
      console.log(asJson([], today))
    else
      say('De memo noemt geen adressen: er is niets te controleren.')
    return ALL_THERE
  }

  let done = 0
  const { ask, close } = createClient()
  const outcomes = await politely(addresses.map(({ url }) => url), async (url) => {
    const outcome = await checkAddress(url, ask)
    // No answer at all may be our own network's fault: all outcomes tell together.
    say(`${++done}/${addresses.length} ${outcome.answered ? stateNames[outcome.state] : 'geen antwoord'}: ${url}`)
    return outcome
  })
  await close()
  if (isOffline(outcomes)) {
    process.stderr.write(NO_NETWORK)
    return OFFLINE
  }

  await writeRecord(options.folder, outcomes, today)
  const checked: CheckedAddress[] = addresses.map((address, index) => ({ ...address, ...outcomes[index]! }))
  console.log(json ? asJson(checked, today) : `\n${table(checked)}`)
  say(`Bewaard in ${shownFolder(options.folder)}/${RECORD}.`)
  // A memo from before this command does not read the file yet.
  if ((await loadMemo(options)).checkedAddresses?.checkedOn !== today)
    say(`De presentatie laat dit nog niet zien. Zet in index.ts van de memo: import { checkedAddresses } from './${RECORD}', en checkedAddresses in de lijst.`)
  return outcomes.some(({ state }) => state === 'gone') ? GONE : ALL_THERE
}
