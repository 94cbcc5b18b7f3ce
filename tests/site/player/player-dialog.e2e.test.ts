import type { DeckInBrowser } from '../../browser/deck-in-browser.ts'
import { afterAll, beforeAll, inject, it } from 'vitest'
import { planDeck } from '../../../deck/plan.ts'
import { loadMemo } from '../../../memo/load.ts'
import { measure } from '../../../memo/measure.ts'
import { openDeck } from '../../browser/deck-in-browser.ts'

const aliases = planDeck(await loadMemo(), measure).slides.map(({ alias }) => alias)

let deck: DeckInBrowser
beforeAll(async () => {
  deck = await openDeck(inject('site'))
})
afterAll(() => deck.close())

it.each(['i', '?'])('a key moves the deck the very moment that the dialog of %s is closed as Escape does', async (key) => {
  await deck.open(aliases[0]!)
  await deck.page.keyboard.press(key)
  await deck.page.getByRole('dialog').waitFor()
  // Within one task, which no pair of real presses is sure to be: the browser has not told yet that the dialog is gone.
  await deck.page.evaluate(() => {
    document.querySelector<HTMLElement>('dialog[open] input')!.focus()
    document.querySelector<HTMLDialogElement>('dialog[open]')!.requestClose()
    document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true, cancelable: true }))
  })
  await deck.shows(aliases[1]!)
})
