import type { Router } from 'vue-router'
import type { Changes } from './changes.ts'
import type { Clock } from './clock.ts'
import type { Place, Room } from './slidev-client.js'
import { ref, toRaw, watch } from 'vue'
import { sharedChanges } from './changes.ts'
import {
  addSyncMethod,
  disableBuiltinSync,
  getSlidePath,
  sharedState,
  showOverview,
  slidesTitle,
  useNav,
} from './slidev-client.js'

/** A kind of window: Slidev's name of its route. */
type WindowKind = 'play' | 'presenter'

/** By title: one port can serve one deck after another. */
const KEY = `raadsdeck room: ${slidesTitle}`
/** State that outlives the windows, and that a joining window takes up. */
const KEPT = ['place', 'timer', 'black'] as const satisfies (keyof Room)[]
/** A clock started longer ago, in ms, is from an earlier talk. */
const TALK = 12 * 60 * 60 * 1000

/** How often this window was asked for the finder, the help and the times. */
export const finderAsked = ref(0)
export const helpAsked = ref(0)
export const timesAsked = ref(0)

export function toggleBlack(): void {
  sharedState.black = !sharedState.black
}

/** Toggles Slidev's overview, whose keys stop while a button has the focus. */
export function toggleOverview(): void {
  const focused = document.activeElement as HTMLElement | null
  focused?.blur()
  showOverview.value = !showOverview.value
}

/** Gives all windows another clock. */
export function setClock(change: (clock: Clock, now: number) => Clock): void {
  const clock = toRaw(sharedState.timer)
  const changed = change(clock, Date.now())
  if (changed !== clock)
    sharedState.timer = changed
}

/** Some window of this kind is open in this browser. */
export async function isOpen(kind: WindowKind): Promise<boolean> {
  // Browsers have no locks in an insecure context.
  // https://developer.mozilla.org/docs/Web/API/Navigator/locks
  const { held = [] } = await navigator.locks?.query() ?? {}
  return held.some(({ name }) => name === lockOf(kind))
}

/**
 * Joins the presentation of the other windows, at whatever address this one opened.
 * Without others, takes up the last clock alone.
 * Replaces Slidev's own sync, which drops a change that meets another one.
 */
export async function joinRoom(router: Router): Promise<void> {
  const isGoingOn = await isOpen('play') || await isOpen('presenter')
  disableBuiltinSync()
  addSyncMethod({
    init(channelKey, _update, state) {
      const isRoom = 'timer' in state
      const channel = new BroadcastChannel(`raadsdeck: ${channelKey}`)
      const changes = sharedChanges(state, isRoom ? kept(isGoingOn) : {})
      channel.onmessage = ({ data }: MessageEvent<Changes>) => {
        changes.receive(data)
        if (isRoom)
          keep(changes.known)
      }
      return () => {
        const sent = changes.send()
        if (!Object.keys(sent).length)
          return
        if (isRoom)
          keep(changes.known)
        channel.postMessage(sent)
      }
    },
  })
  await router.isReady()
  const place = kept(isGoingOn).place
  if (place)
    await goTo(JSON.parse(place.text) as Place, router)
  showKind(router)
}

/** Follows the room, and leads it when a person navigates in this window. */
export function followRoom(router: Router): void {
  const { clicksContext, currentSlideNo } = useNav()
  const here = (): Place => ({ page: currentSlideNo.value, clicks: clicksContext.value.current })
  const isHere = (place?: Place): boolean => place?.page === here().page && place.clicks === here().clicks

  function lead(): void {
    if (kindOf(router) && !isHere(sharedState.place))
      sharedState.place = here()
  }
  function follow(place?: Place): void {
    if (place && !(kindOf(router) && isHere(place)))
      void goTo(place, router)
  }
  // Slidev goes to its state's page on any change of that state.
  Object.assign(sharedState, here())
  follow(sharedState.place)
  if (!sharedState.place)
    lead()
  router.afterEach((_to, _from, failure) => failure || lead())
  // Synchronous, to abandon the navigation to an earlier place.
  watch(() => sharedState.place, follow, { flush: 'sync' })
}

async function goTo(place: Place, router: Router): Promise<void> {
  const kind = kindOf(router)
  const query = place.clicks ? { clicks: place.clicks } : {}
  if (kind)
    await router.replace({ path: getSlidePath(place.page, kind === 'presenter'), query })
  else
    // For Slidev's notes-only window.
    Object.assign(sharedState, place)
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

function keep(known: Changes): void {
  localStorage.setItem(KEY, JSON.stringify(Object.fromEntries(KEPT.map(key => [key, known[key]]))))
}

/** The stored room; of one that is over, only the clock of recent hours. */
function kept(isGoingOn: boolean): Changes {
  const room = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Changes
  if (isGoingOn)
    return room
  const { timer } = room
  return timer && Date.now() - (JSON.parse(timer.text) as Clock).startedAt < TALK ? { timer } : {}
}
