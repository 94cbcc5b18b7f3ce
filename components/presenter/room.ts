import type { Router } from 'vue-router'
import type { Clock } from './clock.ts'
import type { Room } from './slidev-client.js'
import { ref, toRaw } from 'vue'
import { addSyncMethod, getSlidePath, sharedState, showOverview, slidesTitle } from './slidev-client.js'

/** A kind of window: Slidev's name of its route. */
type WindowKind = 'play' | 'presenter'

/** Decks can follow each other on one port. */
const KEY = `raadsdeck: ${slidesTitle}`
/** A clock that was started longer ago, in ms, is that of an earlier talk. */
const TALK = 12 * 60 * 60 * 1000

/** The finder and the help are open in this window. */
export const isFinding = ref(false)
export const isHelping = ref(false)
/** Counts the requests to say the times. */
export const timesAsked = ref(0)

export function toggleBlack(): void {
  soon(() => sharedState.black = !sharedState.black)
}

/** Slidev's overview has keys of its own, but not while a button has the focus. */
export function toggleOverview(): void {
  const focused = document.activeElement as HTMLElement | null
  focused?.blur()
  showOverview.value = !showOverview.value
}

/** Gives all windows another clock; raw, because a reactive object cannot be sent to them. */
export function setClock(change: (clock: Clock, now: number) => Clock): void {
  soon(() => {
    const clock = toRaw(sharedState.timer)
    const changed = change(clock, Date.now())
    if (changed !== clock)
      sharedState.timer = changed
  })
}

/** Slidev passes on nothing that changes while it takes in another window's change. */
function soon(change: () => void): void {
  setTimeout(change)
}

/** Some window of this kind is open in this browser. */
export async function isOpen(kind: WindowKind): Promise<boolean> {
  // Browsers have no locks on an unsafe line.
  const { held = [] } = await navigator.locks?.query() ?? {}
  return held.some(({ name }) => name === lockOf(kind))
}

/**
 * Joins the presentation that other windows show, whatever address this one was opened at. Without any, it takes up the
 * last clock alone.
 */
export async function joinRoom(router: Router): Promise<void> {
  const kept = read()
  const isGoingOn = await isOpen('play') || await isOpen('presenter')
  addSyncMethod({
    init(_channel, update, state) {
      if (!('timer' in state))
        return undefined
      if (kept && isGoingOn)
        update(kept)
      else if (kept && Date.now() - kept.timer.startedAt < TALK)
        update({ timer: kept.timer })
      keep(state as Room)
      return state => keep(state as Room)
    },
  })
  await router.isReady()
  const name = kindOf(router)
  if (kept && isGoingOn && name) {
    const query = kept.clicks ? { clicks: kept.clicks } : {}
    await router.replace({ path: getSlidePath(kept.page, name === 'presenter'), query })
  }
  showKind(router)
}

function kindOf(router: Router): WindowKind | undefined {
  const { name } = router.currentRoute.value
  return name === 'play' || name === 'presenter' ? name : undefined
}

/** Lets the other windows know that one of this kind is open. */
function showKind(router: Router): void {
  let shown: WindowKind | undefined
  let release = (): void => {}
  const held = (): Promise<void> => new Promise(resolve => release = resolve)
  const show = (): void => {
    const kind = kindOf(router)
    if (kind === shown)
      return
    release()
    shown = kind
    if (kind)
      void navigator.locks?.request(lockOf(kind), { mode: 'shared' }, held)
  }
  show()
  router.afterEach(show)
}

const lockOf = (kind: WindowKind): string => `${KEY}, ${kind}`

/** As much of the room as outlives a window. */
function keep({ page, clicks, timer, black }: Room): void {
  localStorage.setItem(KEY, JSON.stringify({ page, clicks, timer, black }))
}

function read(): Pick<Room, 'page' | 'clicks' | 'timer' | 'black'> | undefined {
  const kept = localStorage.getItem(KEY)
  return kept === null ? undefined : JSON.parse(kept)
}
