import type { Deck } from '../../../site/player/deck.ts'
import { beforeEach, expect, it } from 'vitest'
import { fileDeck } from '../../../site/player/file-deck.ts'

const FILE = 'file:///media/presentatie.html'

let deck: Deck
beforeEach(() => {
  location.href = `${FILE}#two`
  document.title = 'Memo'
  const slide = (alias: string): string =>
    `<section class="player-slide" id="${alias}" data-alias="${alias}" data-name="${alias === 'one' ? 'Memo' : alias}"><p data-step="1">step</p></section>`
  document.body.innerHTML = `<div class="player">${['one', 'two', 'three'].map(slide).join('')}
    <nav class="player-bar"><a data-action="previous"></a><a data-action="next"></a></nav></div>`
  deck = fileDeck(document.querySelector('.player')!, () => {})
})

const shown = (): string[] => [...document.querySelectorAll<HTMLElement>('.player-slide:not([hidden])')].map(({ id }) => id)
const hidden = (): number => deck.slide().querySelectorAll('.player-step-hidden').length
const hrefs = (): (string | null)[] => ['previous', 'next'].map(action => document.querySelector(`[data-action=${action}]`)!.getAttribute('href'))

it('begins at the slide of the address, with its steps to come', () => {
  expect([shown(), hidden(), document.title, hrefs()]).toEqual([['two'], 1, 'two · Memo', ['#one', '#three']])
})

it('goes forward to the first step of a slide, and back to the last', async () => {
  await deck.go(`${FILE}#three`)
  expect([shown(), hidden(), hrefs()]).toEqual([['three'], 1, ['#two', null]])
  await deck.go(`${FILE}#one`)
  expect([shown(), hidden(), document.title]).toEqual([['one'], 0, 'Memo'])
})

it('shows the first slide for an anchor that is none', async () => {
  await deck.go(`${FILE}#gone`)
  expect(shown()).toEqual(['one'])
})
