/** Actions of keys and controls, in the player and in Slidev's windows. */
export type PlayerAction
  = | 'next' | 'previous' | 'nextSlide' | 'previousSlide' | 'first' | 'last'
    | 'contents' | 'find' | 'read' | 'fullscreen' | 'black' | 'time' | 'help'

export type KeyPress = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>

export interface KeyPlace {
  /** The focused element takes text or has arrow keys of its own. */
  editing: boolean
  button: boolean
  /** Page or focused element can scroll: space and vertical arrows keep doing so. */
  scrolls: boolean
  /**
   * One-character keys are on (WCAG 2.1.4).
   * https://www.w3.org/WAI/WCAG21/Understanding/character-key-shortcuts.html
   */
  characters: boolean
}

/**
 * Clickers send Page Up and Page Down.
 * https://github.com/slidevjs/slidev/issues/126
 */
const MOVES: Record<string, PlayerAction> = {
  PageDown: 'next',
  ArrowRight: 'next',
  PageUp: 'previous',
  ArrowLeft: 'previous',
  Home: 'first',
  End: 'last',
}

/** Skip the steps of a slide, as in Slidev. */
const SCROLLING_MOVES: Record<string, PlayerAction> = { ArrowDown: 'nextSlide', ArrowUp: 'previousSlide' }

/** One-character keys, in the order of the help. */
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

/** The one-character keys of the available actions. */
export function characterKeys(actions: readonly PlayerAction[]): Record<string, PlayerAction> {
  return Object.fromEntries(Object.entries(CHARACTER_KEYS).filter(([, action]) => actions.includes(action)))
}

/** The action of a key press; undefined for keys of browser or page. */
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
  // Many keyboards need Shift for '?'; Shift with an arrow selects text.
  if (place.characters && character in CHARACTER_KEYS)
    return CHARACTER_KEYS[character as keyof typeof CHARACTER_KEYS]
  if (shiftKey)
    return undefined
  return MOVES[key] ?? (place.scrolls ? undefined : SCROLLING_MOVES[key])
}

export function keyPlace(target: EventTarget | null, characters: boolean): KeyPlace {
  // A closed dialog's field keeps the focus for one more frame.
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
