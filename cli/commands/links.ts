import type { MemoOptions } from '../../memo/options.ts'
import { createProgress } from '../../lib/progress.ts'
import { projectFolder } from '../../lib/project.ts'
import { loadMemo } from '../../memo/load.ts'
import { runCommand } from '../command.ts'
import { addressesOf } from '../links/addresses.ts'
import { checkAddress } from '../links/check-address.ts'
import { createClient } from '../links/client.ts'
import { politely } from '../links/politely.ts'
import { RECORD, writeRecord } from '../links/record.ts'
import { asJson, isOffline, stateNames, table } from '../links/report.ts'
import { memoOptions, readMemoOptions } from '../options.ts'
import { relative } from 'node:path'

const GONE = 1
const OFFLINE = 2

/**
 * `npm run links`: asks for every address of the memo and keeps what came of it in its folder, for the deck to show.
 * `--json` prints the results for programs, with the progress on standard error.
 * It ends with 1 when an address is gone, and with 2, having changed nothing, when there is no network.
 */
await runCommand(async ({ values: { json, memo } }) => {
  const options = readMemoOptions({ memo })
  const { say } = createProgress(json ? process.stderr : process.stdout)
  const addresses = addressesOf(await loadMemo(options))
  if (!addresses.length)
    return json ? console.log(asJson([], today())) : say('De memo noemt geen adressen: er is niets te controleren.')
  let done = 0
  const { ask, close } = createClient()
  const outcomes = await politely(addresses.map(({ url }) => url), async (url) => {
    const outcome = await checkAddress(url, ask)
    // Without any answer it may be our own network: that is for all of them together to tell.
    say(`${++done}/${addresses.length} ${outcome.answered ? stateNames[outcome.state] : 'geen antwoord'}: ${url}`)
    return outcome
  })
  await close()

  if (isOffline(outcomes)) {
    process.stderr.write('Er is geen netwerk: geen enkele server antwoordt. Er is niets veranderd.\n'
      + '  oplossing: controleer of er internet is (of een proxy nodig is: HTTPS_PROXY) en start het commando opnieuw\n')
    process.exitCode = OFFLINE
    return
  }
  const checkedOn = today()
  await writeRecord(options.folder, outcomes, checkedOn)
  const checked = addresses.map((address, index) => ({ ...address, ...outcomes[index]! }))
  console.log(json ? asJson(checked, checkedOn) : `\n${table(checked)}`)
  say(`Bewaard in ${relative(projectFolder, options.folder)}/${RECORD}.`)
  await remindOfIndex(options, checkedOn, say)
  if (outcomes.some(({ state }) => state === 'gone'))
    process.exitCode = GONE
}, { options: { memo: memoOptions.memo, json: { type: 'boolean' } } })

/** The day here, as ISO 8601 writes it. */
function today(): string {
  return new Intl.DateTimeFormat('sv-SE').format(new Date())
}

/** A memo from before this command does not know of the file yet. */
async function remindOfIndex(options: MemoOptions, checkedOn: string, say: (line: string) => void): Promise<void> {
  if ((await loadMemo(options)).checkedAddresses?.checkedOn === checkedOn)
    return
  say(`De presentatie laat dit nog niet zien. Zet in index.ts van de memo: import { checkedAddresses } from './${RECORD}', en checkedAddresses in de lijst.`)
}
