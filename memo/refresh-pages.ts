import type { MemoOptions } from './options.ts'
import { setTimeout } from 'node:timers/promises'
import { WHOLE_DECK } from '../deck/pages.ts'
import { messageOf } from '../lib/causes.ts'
import { digestOf } from '../lib/digest.ts'
import { say } from '../lib/progress.ts'
import { deckFiles } from './deck-files.ts'
import { generatePages } from './generate.ts'

/** Time between two looks at a faulty memo, in ms. */
const POLL = 500

/** Regenerates the pages; reports changed committed pages and those edited by hand. */
export async function refreshPages(options: MemoOptions): Promise<void> {
  const { touched, kept } = await generatePages(options)
  if (touched.length && deckFiles(options) === WHOLE_DECK)
    say(`Pagina’s opnieuw gemaakt: ${touched.join(', ')}`)
  if (kept.length)
    say(keptPages(kept))
}

export function keptPages(paths: string[]): string {
  return `Met de hand veranderd, en zo gelaten: ${paths.join(', ')}. Weer uit de memo: gooi weg en doe npm run generate`
}

/** As {@link refreshPages}, once the memo has no faults; reports new ones. */
export async function refreshOnceGood(options: MemoOptions): Promise<void> {
  for (let told = ''; ;) {
    const before = digestOf(['.'], options.folder)
    try {
      return await refreshPages(options)
    }
    catch (error) {
      const message = messageOf(error)
      if (message !== told)
        say(`${message}\nWacht tot dit is verbeterd …`)
      told = message
    }
    // Node's own watcher loses a file that an editor replaces:
    // https://github.com/joyent/node/issues/2062
    while (digestOf(['.'], options.folder) === before)
      await setTimeout(POLL)
  }
}
