import type { Circumstances } from '../report/results.ts'
import { browserFlags } from '../../../print/browser/flags.ts'
import { peerVersions } from '../decks/peers.ts'
import { availableParallelism, totalmem } from 'node:os'
import { chromium } from 'playwright-chromium'

/** What this run is measured on and with. */
export async function circumstancesHere(browserPath: string): Promise<Circumstances> {
  const browser = await chromium.launch({ executablePath: browserPath, args: browserFlags(process.getuid?.() === 0) })
  const version = browser.version()
  await browser.close()
  return {
    date: new Intl.DateTimeFormat('sv-SE').format(new Date()),
    cores: availableParallelism(),
    memory: Math.round(totalmem() / 2 ** 30),
    node: process.versions.node,
    browser: version,
    peers: peerVersions(),
  }
}
