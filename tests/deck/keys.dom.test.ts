import type { KeyPlace, KeyPress, PlayerAction } from '../../deck/keys.ts'
import { describe, expect, it } from 'vitest'
import { actionOf, CHARACTER_KEYS, keyPlace } from '../../deck/keys.ts'

function press(key: string, with_: Partial<KeyPress> = {}): KeyPress {
  return { key, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...with_ }
}
function place(its: Partial<KeyPlace> = {}): KeyPlace {
  return { editing: false, button: false, scrolls: false, characters: true, ...its }
}

/** The keys of a presenter's clicker. */
const CLICKER = [['PageDown', 'next'], ['PageUp', 'previous'], ['ArrowRight', 'next'], ['ArrowLeft', 'previous']] as const

describe('actionOf', () => {
  it.each<readonly [string, PlayerAction | undefined]>([
    ...CLICKER,
    ['ArrowDown', 'nextSlide'],
    ['ArrowUp', 'previousSlide'],
    [' ', 'next'],
    ['Home', 'first'],
    ['End', 'last'],
    ['i', 'contents'],
    ['I', 'contents'],
    ['o', 'contents'],
    ['b', 'black'],
    ['.', 'black'],
    ['t', 'time'],
    ['g', 'find'],
    ['l', 'read'],
    ['f', 'fullscreen'],
    ['?', 'help'],
    ['Enter', undefined],
    ['Escape', undefined],
    ['Tab', undefined],
    ['x', undefined],
  ])('takes %s for %s', (key, action) => {
    expect(actionOf(press(key), place())).toBe(action)
  })

  it('goes back on the space bar with shift', () => {
    expect(actionOf(press(' ', { shiftKey: true }), place())).toBe('previous')
  })

  it('hears a question mark that is typed with shift', () => {
    expect(actionOf(press('?', { shiftKey: true }), place())).toBe('help')
  })

  it.each(CLICKER)('moves by %s wherever the focus is, also on a button', (key, action) => {
    expect(actionOf(press(key), place({ button: true, scrolls: true, characters: false }))).toBe(action)
  })

  it.each(Object.keys(CHARACTER_KEYS))('does not listen to %s when keys of one character are off', (key) => {
    expect(actionOf(press(key), place({ characters: false }))).toBeUndefined()
  })

  it.each([
    ['the space bar on a button', press(' '), place({ button: true })],
    ['the space bar where the page scrolls', press(' '), place({ scrolls: true })],
    ['an arrow down where the page scrolls', press('ArrowDown'), place({ scrolls: true })],
    ['an arrow up where the page scrolls', press('ArrowUp'), place({ scrolls: true })],
    ['an arrow with shift, which selects text', press('ArrowRight', { shiftKey: true }), place()],
    ['alt with an arrow, which goes back', press('ArrowLeft', { altKey: true }), place()],
    ['control and f, which searches', press('f', { ctrlKey: true }), place()],
    ['command and l, which goes to the address', press('l', { metaKey: true }), place()],
    ['an arrow in a field', press('ArrowRight'), place({ editing: true })],
    ['a letter in a field', press('i'), place({ editing: true })],
  ])('leaves %s to the browser', (_, key, where) => {
    expect(actionOf(key, where)).toBeUndefined()
  })
})

describe('keyPlace', () => {
  const within = (html: string): Element => {
    document.body.innerHTML = html
    return document.body.querySelector('.here')!
  }

  it.each([
    ['a link', '<a class="here" href="#x">x</a>', {}],
    ['a button', '<button class="here">x</button>', { button: true }],
    ['something within a button', '<button><b class="here">x</b></button>', { button: true }],
    ['a field', '<input class="here">', { editing: true }],
    ['a field of an open dialog', '<dialog open><input class="here"></dialog>', { editing: true }],
    ['a field of a dialog that has closed', '<dialog><input class="here"></dialog>', {}],
    ['a list to choose from', '<select class="here"></select>', { editing: true }],
    ['text that can be changed', '<p contenteditable><b class="here">x</b></p>', { editing: true }],
  ])('knows %s', (_, html, its) => {
    expect(keyPlace(within(html), true)).toEqual(place(its))
  })

  it('knows what can be scrolled', () => {
    const inner = within('<div style="overflow-y: auto"><a class="here" href="#x">x</a></div>')
    Object.defineProperty(inner.parentElement, 'scrollHeight', { value: 200 })
    expect(keyPlace(inner, true).scrolls).toBe(true)
  })

  it('knows a page that scrolls, wherever the focus is', () => {
    Object.defineProperty(document.documentElement, 'scrollHeight', { value: 200, configurable: true })
    expect(keyPlace(document.body, true).scrolls).toBe(true)
    Reflect.deleteProperty(document.documentElement, 'scrollHeight')
  })

  it('knows nothing of a window without focus', () => {
    expect(keyPlace(null, false)).toEqual(place({ characters: false }))
  })
})
