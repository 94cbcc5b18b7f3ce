import type { DeckInBrowser } from '../browser/deck-in-browser.ts'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { sourcesOf } from '../../deck/look-up.ts'
import { layOut } from '../../deck/plan.ts'
import { typeset } from '../../deck/text/typography.ts'
import { loadMemo } from '../../memo/load.ts'
import { measure } from '../../memo/measure.ts'
import { findClippings } from '../../print/clipping.ts'
import { openDeck } from '../browser/deck-in-browser.ts'
import { lettersOf } from '../browser/letters.ts'

const memo = await loadMemo()
const { slides } = layOut(memo, measure).deck
const aliases = slides.map(slide => slide.alias)

let deck: DeckInBrowser
beforeAll(async () => {
  deck = await openDeck(inject('site'))
})
afterEach(() => expect(deck.complaints()).toEqual([]))
afterAll(() => deck.close())

describe('from the first slide to the last', () => {
  const sizes: Record<string, number> = {}

  it('each shows its title and all of its text, and asks nobody else for anything', async () => {
    await deck.open(aliases[0]!)
    for (const { alias, title, layout } of slides) {
      if (alias !== aliases[0])
        await deck.page.keyboard.press('PageDown')
      await deck.shows(alias)
      const heading = await deck.slide.locator('h1, h2').first().textContent()
      // The cover sets its title over two lines.
      const joined = (text: string): string => text.replace(/\s+/g, layout === 'cover' ? '' : ' ').trim()
      expect(joined(heading!)).toBe(joined(typeset(title)).replaceAll('–', layout === 'cover' ? '-' : '–'))
      expect(await findClippings(deck.page), alias).toEqual([])
      const letters = await lettersOf(deck.page)
      expect([...letters.widows, ...letters.hyphens], alias).toEqual([])
      // A compound looks like the rest of its link.
      expect(await deck.slide.locator('a .together').evaluateAll(all => all.filter(part =>
        getComputedStyle(part).color !== getComputedStyle(part.closest('a')!).color).length), alias).toBe(0)
      for (const [size, count] of Object.entries(letters.sizes))
        sizes[size] = (sizes[size] ?? 0) + count
    }
  })

  it('is read from the back row: 8 % of the letters are under 24 px, and none under 20', () => {
    const count = (from: number, until: number): number =>
      Object.entries(sizes).reduce((sum, [size, letters]) => {
        const px = Number.parseFloat(size)
        return sum + (px >= from && px < until ? letters : 0)
      }, 0)
    expect(count(0, Infinity)).toBeGreaterThan(5000)
    expect(count(0, 20)).toBe(0)
    expect(count(0, 24) / count(0, Infinity)).toBeLessThanOrEqual(0.08)
  })

  it('would be found out if its text did not fit', async () => {
    await deck.open(aliases[2]!)
    await deck.slide.locator('p').first().evaluate(element => Object.assign(element.style, { height: '20px' }))
    expect(await findClippings(deck.page)).not.toEqual([])
  })
})

const middle = slides.findIndex(({ alias }) => alias === 'dilemma-algoritmes')
const fromHere = [...aliases.slice(middle - 3, middle).toReversed(), ...aliases.slice(middle - 2, middle + 2)]

describe('a walk that begins in the middle, backwards and forwards again', () => {
  it.each(Object.entries<(forward: boolean) => Promise<unknown>>({
    'by key': forward => deck.page.keyboard.press(forward ? 'ArrowRight' : 'ArrowLeft'),
    'by clicker': forward => deck.page.keyboard.press(forward ? 'PageDown' : 'PageUp'),
    'by click': forward => deck.page.getByRole('link', { name: forward ? 'Volgende' : 'Vorige', exact: true }).click(),
    'by swipe': forward => deck.page.locator('.player-slide').evaluate((slide, forward) => {
      const touch = (clientX: number): Touch => new Touch({ identifier: 1, target: slide, clientX, clientY: 200 })
      const [from, to] = forward ? [touch(500), touch(300)] : [touch(300), touch(500)]
      slide.dispatchEvent(new TouchEvent('touchstart', { bubbles: true, touches: [from], changedTouches: [from] }))
      slide.dispatchEvent(new TouchEvent('touchend', { bubbles: true, changedTouches: [to] }))
    }, forward),
  }))('%s', async (_, move) => {
    await deck.open(aliases[middle]!)
    for (const [index, alias] of fromHere.entries()) {
      await move(index > 2)
      await deck.shows(alias)
      expect(new URL(deck.page.url()).search).toBe('')
    }
  })

  it('two quick presses are two slides', async () => {
    await deck.open(aliases[middle]!)
    await deck.page.keyboard.press('PageUp')
    await deck.page.keyboard.press('PageUp')
    await deck.shows(aliases[middle - 2]!)
  })
})

const topics = slides.filter(({ layout }) => layout === 'topic').map(({ alias, ids }) => {
  const shown = ids.sources as string[]
  return { alias, sources: sourcesOf(memo).filter(({ id }) => shown.includes(id)) }
})

const byId = (one: { id: string }, other: { id: string }): number => one.id.localeCompare(other.id)

describe('the links', () => {
  it('there is a card for each source', () => {
    expect(topics.flatMap(({ sources }) => sources).toSorted(byId)).toEqual(sourcesOf(memo).toSorted(byId))
  })

  it.each(topics)('lead from each card on $alias to its source by a click, and back by one', async (topic) => {
    await deck.open(topic.alias)
    for (const { id, title } of topic.sources) {
      await deck.slide.getByRole('link', { name: typeset(title), exact: true }).click()
      await deck.shows(`bron-${id}`)
      expect(await deck.slide.locator('h2').textContent()).toBe(typeset(title))
      await deck.slide.locator('.source-back a').click()
      await deck.shows(topic.alias)
    }
  })
})
