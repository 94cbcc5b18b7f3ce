import type { DeckInBrowser } from '../../browser/deck-in-browser.ts'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { layOut } from '../../../deck/plan.ts'
import { loadMemo } from '../../../memo/load.ts'
import { measure } from '../../../memo/measure.ts'
import { openDeck } from '../../browser/deck-in-browser.ts'

const aliases = layOut(await loadMemo(), measure).deck.slides.map(({ alias }) => alias)

let deck: DeckInBrowser
beforeAll(async () => {
  deck = await openDeck(inject('site'))
})
afterAll(() => deck.close())

it.each(['i', '?'])('a key moves the deck the very moment that the dialog of %s is closed as Escape does', async (key) => {
  await deck.open(aliases[0]!)
  await deck.page.keyboard.press(key)
  await deck.page.getByRole('dialog').waitFor()
  // In one task, unlike real key presses: before the dialog's close event.
  await deck.page.evaluate(() => {
    document.querySelector<HTMLElement>('dialog[open] input')!.focus()
    document.querySelector<HTMLDialogElement>('dialog[open]')!.requestClose()
    document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true, cancelable: true }))
  })
  await deck.shows(aliases[1]!)
})

it.each([['i', ['button', 'dialog', 'a']], ['?', ['button', 'dialog']]])('the dialog of %s has the focus itself, for a screen reader to say', async (key, order) => {
  await deck.open(aliases[0]!)
  await deck.page.evaluate(() => {
    const had: string[] = []
    Object.assign(window, { had })
    addEventListener('focusin', ({ target }) => had.push((target as Element).localName))
  })
  await deck.page.keyboard.press(key)
  await expect.poll(() => deck.page.evaluate(() => (window as unknown as { had: string[] }).had)).toEqual(order)
})
