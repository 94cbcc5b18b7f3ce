import type { Circumstances } from '../report/results.ts'
import { availableParallelism, cpus, totalmem } from 'node:os'
import { peerVersions } from '../decks/peers.ts'
import { launchPlaywright } from '../playwright.ts'

/** The machine and the programs of this run. */
export async function circumstancesHere(): Promise<Circumstances> {
  const browser = await launchPlaywright()
  const version = browser.version()
  await browser.close()
  return {
    date: new Intl.DateTimeFormat('sv-SE').format(new Date()),
    system: `${process.platform} ${process.arch}`,
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    memory: Math.round(totalmem() / 2 ** 30),
    node: process.versions.node,
    browser: version,
    peers: peerVersions(),
  }
}
