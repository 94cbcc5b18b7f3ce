import type { DeckContext } from '../deck-context.ts'
import type { Room } from './slidev-client.js'
import { ref } from 'vue'
import { passed } from './clock.ts'
import { toggleBlack } from './room.ts'
import { labelOf, titleOf } from './slide-of.ts'
import { addSyncMethod, sharedState, useNav } from './slidev-client.js'

/** As `npm start -- --remote` writes it beside the deck. */
interface RemoteFile { port: number, secret: string, addresses: string[] }

/** Delay before reconnecting, in ms. */
const AGAIN = 2000

/** The addresses for a phone; none unless asked for. */
export const remoteAddresses = ref<string[]>([])

/**
 * Lets a phone move the deck and read the notes, if this start allows it.
 * Slidev's own sync of a build stays on one machine: https://github.com/slidevjs/slidev/discussions/2645
 */
export async function connectRemote({ memo, deck, words }: Pick<DeckContext, 'memo' | 'deck' | 'words'>): Promise<void> {
  const { next, prev, slides } = useNav()
  const response = await fetch(`${import.meta.env.BASE_URL}remote.json`)
  if (!response.headers.get('content-type')?.includes('json'))
    return
  const { port, secret, addresses } = await response.json() as RemoteFile
  remoteAddresses.value = addresses
  let socket: WebSocket | undefined

  function tell({ place, timer, black }: Room): void {
    if (socket?.readyState !== WebSocket.OPEN || !place)
      return
    const [route, after] = [slides.value[place.page - 1]!, slides.value[place.page]]
    socket.send(JSON.stringify({
      language: memo.language,
      title: labelOf(deck, words, route),
      upnext: after ? `${words.presenter.upNext}: ${titleOf(deck, after)}` : words.presenter.theEnd,
      notes: linesOf(route.meta.slide.noteHTML ?? ''),
      passed: passed(timer, Date.now()),
      runs: timer.status === 'running',
      isBlack: Boolean(black),
      previous: words.player.previous,
      next: words.player.next,
      black: words.presenter.black,
      ...words.phone,
    }))
  }
  const actions: Record<string, () => unknown> = { next, previous: prev, black: toggleBlack }
  function connect(): void {
    socket = new WebSocket(`ws://${location.hostname}:${port}`)
    socket.onopen = () => {
      socket?.send(JSON.stringify({ secret, role: 'deck' }))
      tell(sharedState)
    }
    socket.onmessage = ({ data }) => actions[(JSON.parse(String(data)) as { name: string }).name]?.()
    socket.onclose = () => setTimeout(connect, AGAIN)
  }
  addSyncMethod({ init: (_channel, _update, state) => 'timer' in state ? state => tell(state as Room) : undefined })
  connect()
}

/** The notes' own lines, as text. */
function linesOf(html: string): string[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  return [...body.querySelectorAll('p, li')].map(({ textContent }) => textContent)
}
