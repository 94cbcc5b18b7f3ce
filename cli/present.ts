import type { MemoOptions } from '../memo/options.ts'
import { say, step } from '../lib/progress.ts'
import { freePort } from '../lib/serve.ts'
import { refreshPages } from '../memo/refresh-pages.ts'
import { serveSlides } from './slidev.ts'

const PREFERRED_PORT = 3030

/** Where the deck can be seen while it is served. */
export interface Presenting {
  deck: string
  presenter: string
  /** Settles when the server ends. */
  ended: Promise<void>
}

/** Serves the deck for presenting and says where. Another port than the preferred one is said aloud. */
export async function present(memo: MemoOptions, preferred = PREFERRED_PORT): Promise<Presenting> {
  await refreshPages(memo)
  const { port, taken } = await freePort(preferred)
  if (taken)
    say(`Poort ${preferred} is in gebruik; de presentatie staat nu op poort ${port}.`)
  const { ended } = await step('Presentatie starten …', () => serveSlides(memo, port))
  const deck = `http://localhost:${port}/`
  const presenter = `${deck}presenter/1`
  say(`\n  Presentatie (beamer):   ${deck}\n  Sprekersscherm:         ${presenter}\n\n  Stoppen: Ctrl+C\n`)
  return { deck, presenter, ended }
}
