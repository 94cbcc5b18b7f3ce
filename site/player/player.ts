import type { PlayerAction } from '../../deck/keys.ts'
import type { Deck } from './deck.ts'
import type { Origin } from './origin.ts'
import { announcer } from '../../deck/announcer.ts'
import { actionOf, keyPlace } from '../../deck/keys.ts'
import { characterKeys } from './character-keys.ts'
import { fetchDialogs, openDialog, wireDialogs } from './dialogs.ts'
import { fileDeck } from './file-deck.ts'
import { fullScreen } from './full-screen.ts'
import { leadBack, originAfter } from './origin.ts'
import { siteDeck } from './site-deck.ts'
import { closeSmallLinks } from './small-links.ts'
import { stepBack, stepForward } from './steps.ts'
import { onSwipe } from './swipe.ts'

/** Adds keys, dialogs, swipes and in-page moves to the static slides. */
export function startPlayer(frame: HTMLElement, root: URL): void {
  const bar = frame.querySelector<HTMLElement>('.player-bar')!
  const say = announcer(() => frame.querySelector('[role=status]')!)
  const characters = characterKeys()
  const isFile = frame.classList.contains('player-file')
  const deck = isFile ? fileDeck(frame, arrived) : siteDeck(frame, root, arrived)
  let shown = placeOf(deck)
  let origin: Origin | undefined
  let moving = Promise.resolve()
  let wired: Promise<void> | undefined

  /** Serialises the moves: two quick presses are two slides. */
  const queue = (move: () => unknown): void => void (moving = moving.then(async () => void await move()))
  const control = (action: string): HTMLAnchorElement => bar.querySelector(`[data-action=${action}]`)!

  function arrived(): void {
    const place = placeOf(deck)
    origin = originAfter(origin, shown, place)
    shown = place
    const slide = deck.slide()
    if (origin)
      leadBack(slide, origin)
    closeSmallLinks(slide)
    // A screen reader would read on from the old caret, behind this slide.
    getSelection()!.removeAllRanges()
    // If a control keeps the focus, announce the slide; otherwise its focus does.
    if (bar.contains(document.activeElement))
      say(slide.ariaLabel!)
    else
      slide.focus({ preventScroll: true })
    if (control('next').href)
      deck.prepare(control('next').href)
  }

  /** Only the one file has steps: a page of the site shows the last. */
  const step = (take: (slide: Element) => Element[]): boolean => {
    const taken = isFile ? take(deck.slide()) : []
    if (taken.length)
      say(taken.map(({ textContent }) => textContent).join(' '))
    return taken.length > 0
  }
  const go = (address: string | undefined): unknown => address && deck.go(new URL(address, location.href).href)

  async function open(name: 'contents' | 'help', find = false): Promise<void> {
    const address = new URL('bediening.html', root).href
    try {
      wired ??= (document.querySelector('#dialog-help') ? Promise.resolve() : fetchDialogs(address))
        .then(() => wireDialogs(characters, address => queue(() => deck.go(address))))
      await wired
      openDialog(name, deck.slide().dataset.alias!, find)
    }
    catch {
      wired = undefined
      location.assign(name === 'contents' ? control('contents').href : address)
    }
  }

  const actions: Record<PlayerAction, () => unknown> = {
    next: () => step(stepForward) || go(control('next').href),
    previous: () => step(stepBack) || go(control('previous').href),
    nextSlide: () => go(control('next').href),
    previousSlide: () => go(control('previous').href),
    first: () => go(bar.dataset.first),
    last: () => go(bar.dataset.last),
    contents: () => open('contents'),
    find: () => open('contents', true),
    help: () => open('help'),
    read: () => isFile || location.assign(control('read').href),
    fullscreen: fullScreen(frame, control('fullscreen')),
    // Only in the room: pages of the site are for reading.
    black: () => isFile && frame.classList.toggle('player-black'),
    time: () => {},
  }
  // Not queued: full screen needs the user's own press.
  // https://developer.mozilla.org/docs/Web/API/Element/requestFullscreen
  const act = (action: PlayerAction): void =>
    action === 'fullscreen' ? void actions.fullscreen() : queue(actions[action])

  addEventListener('keydown', (event) => {
    const target = event.target as Element
    if (event.repeat || event.defaultPrevented || document.querySelector('dialog[open]'))
      return
    const action = actionOf(event, keyPlace(target, characters.on))
    if (!action)
      return
    event.preventDefault()
    // The space bar activates a control, also when it is a link.
    const pressed = event.key === ' ' && target.closest<HTMLElement>('.player-bar a')
    if (pressed)
      pressed.click()
    else
      act(action)
  })
  document.addEventListener('click', (event) => {
    const element = event.target as Element
    const action = element.closest<HTMLElement>('[data-action]')?.dataset.action as PlayerAction | undefined
    const link = element.closest<HTMLAnchorElement>('a')
    if (event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
      return
    if (action && action !== 'read')
      act(action)
    else if (link?.href && deck.has(link))
      queue(() => deck.go(link.href))
    else
      return
    event.preventDefault()
  })
  onSwipe(frame, act)
  addEventListener('popstate', () => queue(deck.follow))
  const fitLinks = (): void => closeSmallLinks(deck.slide())
  new ResizeObserver(fitLinks).observe(frame)
  // A loaded font can wrap lines elsewhere.
  document.fonts.addEventListener('loadingdone', fitLinks)
  fitLinks()
  control('contents').setAttribute('aria-haspopup', 'dialog')
  control('help').setAttribute('aria-haspopup', 'dialog')
  frame.classList.add('player-ready')
}

function placeOf(deck: Deck): Origin {
  const { name, layout } = deck.slide().dataset
  return { address: location.href, name: name!, isSource: layout === 'source' }
}
