/** What a key asks of the player. */
export type PlayerAction = 'next' | 'previous' | 'first' | 'last' | 'contents' | 'read' | 'fullscreen' | 'help'

/** What matters of a key press; a KeyboardEvent is one. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>

/** Where a key is pressed. */
export interface KeyPlace {
  /** Whether the focus is on something that takes text or has arrow keys of its own. */
  editing: boolean
  /** Whether the focus is on a button, which the space bar presses. */
  button: boolean
  /** Whether the page, or what has the focus, can be scrolled: the arrows up and down then scroll. */
  scrolls: boolean
  /** Whether a key of one character is listened to at all (WCAG 2.1.4). */
  characters: boolean
}

/** What presenters' clickers send, and what moves without a name. */
const MOVES: Record<string, PlayerAction> = {
  PageDown: 'next',
  ArrowRight: 'next',
  PageUp: 'previous',
  ArrowLeft: 'previous',
  Home: 'first',
  End: 'last',
}

const SCROLLS: Record<string, PlayerAction> = { ArrowDown: 'next', ArrowUp: 'previous' }

/** The keys of one character, in the order in which the help lists them. */
export const CHARACTER_KEYS: Record<string, PlayerAction> = { 'i': 'contents', 'l': 'read', 'f': 'fullscreen', '?': 'help' }

/** What a key press asks of the player; undefined when it is the browser's or the page's own. Pure. */
export function actionOf({ key, shiftKey, ctrlKey, altKey, metaKey }: KeyPress, place: KeyPlace): PlayerAction | undefined {
  if (ctrlKey || altKey || metaKey || place.editing)
    return undefined
  if (key === ' ')
    return place.button ? undefined : shiftKey ? 'previous' : 'next'
  // A question mark needs the shift key on many keyboards; shift with an arrow selects text.
  if (place.characters && CHARACTER_KEYS[key.toLowerCase()])
    return CHARACTER_KEYS[key.toLowerCase()]
  return shiftKey ? undefined : MOVES[key] ?? (place.scrolls ? undefined : SCROLLS[key])
}

/** Where the focus is, seen from the keys. `characters` is passed on. */
export function keyPlace(target: EventTarget | null, characters: boolean): KeyPlace {
  const element = target instanceof Element ? target : null
  return {
    editing: element?.closest('input, textarea, select, [contenteditable]') != null,
    button: element?.closest('button, summary') != null,
    scrolls: canScroll(element),
    characters,
  }
}

function canScroll(element: Element | null): boolean {
  for (let at = element; at; at = at.parentElement) {
    if (at.scrollHeight > at.clientHeight && ['auto', 'scroll'].includes(getComputedStyle(at).overflowY))
      return true
  }
  return false
}
