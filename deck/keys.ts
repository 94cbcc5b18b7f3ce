/** All that a key or a control can ask: of the player, and of Slidev's windows. */
export type PlayerAction
  = | 'next' | 'previous' | 'nextSlide' | 'previousSlide' | 'first' | 'last'
    | 'contents' | 'find' | 'read' | 'fullscreen' | 'black' | 'time' | 'help'

export type KeyPress = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>

export interface KeyPlace {
  /** The focus is on something that takes text or has arrow keys of its own. */
  editing: boolean
  button: boolean
  /** The page, or what has the focus, can scroll: space and the vertical arrows then do that. */
  scrolls: boolean
  /** Keys of one character are on (WCAG 2.1.4). */
  characters: boolean
}

/** Clickers send Page Up and Page Down. */
const MOVES: Record<string, PlayerAction> = {
  PageDown: 'next',
  ArrowRight: 'next',
  PageUp: 'previous',
  ArrowLeft: 'previous',
  Home: 'first',
  End: 'last',
}

/** Past the steps of a slide, as in Slidev. */
const SCROLLING_MOVES: Record<string, PlayerAction> = { ArrowDown: 'nextSlide', ArrowUp: 'previousSlide' }

/** The keys of one character, in the order in which the help lists them. */
export const CHARACTER_KEYS = {
  'i': 'contents',
  'o': 'contents',
  'g': 'find',
  'l': 'read',
  'f': 'fullscreen',
  'b': 'black',
  '.': 'black',
  't': 'time',
  '?': 'help',
} as const satisfies Record<string, PlayerAction>

/** The keys of one character where only these actions are there. */
export function characterKeys(actions: readonly PlayerAction[]): Record<string, PlayerAction> {
  return Object.fromEntries(Object.entries(CHARACTER_KEYS).filter(([, action]) => actions.includes(action)))
}

/** The action of a key press; undefined when the key is the browser's or the page's own. */
export function actionOf(press: KeyPress, place: KeyPlace): PlayerAction | undefined {
  const { key, shiftKey, ctrlKey, altKey, metaKey } = press
  if (ctrlKey || altKey || metaKey || place.editing)
    return undefined
  if (key === ' ') {
    if (place.button || place.scrolls)
      return undefined
    return shiftKey ? 'previous' : 'next'
  }
  const character = key.toLowerCase()
  // A question mark needs Shift on many keyboards; Shift with an arrow selects text.
  if (place.characters && character in CHARACTER_KEYS)
    return CHARACTER_KEYS[character as keyof typeof CHARACTER_KEYS]
  if (shiftKey)
    return undefined
  return MOVES[key] ?? (place.scrolls ? undefined : SCROLLING_MOVES[key])
}

export function keyPlace(target: EventTarget | null, characters: boolean): KeyPlace {
  // The field of a dialog that closed keeps the focus for one more frame.
  const isThere = target instanceof Element && !target.closest('dialog:not([open])')
  const element = isThere ? target : document.documentElement
  return {
    editing: element.closest('input, textarea, select, [contenteditable]') !== null,
    button: element.closest('button, summary') !== null,
    scrolls: canScroll(document.documentElement) || hasScroller(element),
    characters,
  }
}

function hasScroller(element: Element | null): boolean {
  for (let at = element; at; at = at.parentElement) {
    if (canScroll(at) && ['auto', 'scroll'].includes(getComputedStyle(at).overflowY))
      return true
  }
  return false
}

const canScroll = (element: Element): boolean => element.scrollHeight > element.clientHeight
