import type { DeckInBrowser } from '../browser/deck-in-browser.ts'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { sourcesOf } from '../../deck/look-up.ts'
import { planDeck } from '../../deck/plan.ts'
import { typeset } from '../../deck/text/typography.ts'
import { listFiles } from '../../lib/folders/manifest.ts'
import { loadMemo } from '../../memo/load.ts'
import { measure } from '../../memo/measure.ts'
import { findClippings } from '../../print/clipping.ts'
import { openDeck } from '../browser/deck-in-browser.ts'
import { lettersOf } from '../browser/letters.ts'

const memo = await loadMemo()
const { slides } = planDeck(memo, measure)
const aliases = slides.map(slide => slide.alias)
const site = inject('site')

let deck: DeckInBrowser
beforeAll(async () => {
  deck = await openDeck(site)
})
afterEach(() => expect(deck.complaints()).toEqual([]))
afterAll(() => deck.close())

const sizes: Record<string, number> = {}

describe('a slide opened by its address', () => {
  it.each(slides)('$alias shows its title, all of its text, and asks nobody else for anything', async ({ alias, title, layout }) => {
    await deck.open(alias)
    const heading = await deck.slide.locator('h1, h2').first().textContent()
    // The cover sets its title over two lines.
    const joined = (text: string): string => text.replace(/\s+/g, layout === 'cover' ? '' : ' ').trim()
    expect(joined(heading!)).toBe(joined(typeset(title)).replaceAll('–', layout === 'cover' ? '-' : '–'))
    expect(await findClippings(deck.page)).toEqual([])
    const letters = await lettersOf(deck.page)
    expect(letters.widows).toEqual([])
    for (const [size, count] of Object.entries(letters.sizes))
      sizes[size] = (sizes[size] ?? 0) + count
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

describe('the keys', () => {
  it('lead from the first slide to the last, in order, and back', async () => {
    await deck.open(aliases[0]!)
    for (const alias of aliases.slice(1)) {
      await deck.page.keyboard.press('ArrowRight')
      await deck.shows(alias)
    }
    await deck.page.keyboard.press('ArrowRight')
    await deck.shows(aliases.at(-1)!)
    for (const alias of aliases.toReversed().slice(1, 4)) {
      await deck.page.keyboard.press('ArrowLeft')
      await deck.shows(alias)
    }
  })
})

const cards = slides.filter(slide => slide.layout === 'topic')
  .flatMap(({ alias, ids }) => (ids.sources as string[]).map(source => ({ card: alias, source: `bron-${source}`, title: sourcesOf(memo).find(({ id }) => id === source)!.title })))

describe('the links', () => {
  it('there is a card for each source', () => {
    expect(cards.map(({ source }) => source).toSorted()).toEqual(sourcesOf(memo).map(({ id }) => `bron-${id}`).toSorted())
  })

  it.each(cards)('lead from the card on $card to $source by one click, and back by one', async ({ card, source, title }) => {
    await deck.open(card)
    await deck.slide.getByRole('link', { name: title, exact: true }).click()
    await deck.shows(source)
    expect(await deck.slide.locator('h2').textContent()).toBe(title)
    await deck.slide.locator('.source-back a').click()
    await deck.shows(card)
  })

  it('all lead to slides that there are', async () => {
    const led = new Set<string>()
    for (const { alias } of slides.filter(({ layout }) => ['contents', 'dilemmas', 'dilemma', 'theme-map', 'topics', 'appendix', 'timeline'].includes(layout))) {
      await deck.open(alias)
      const hrefs = await deck.slide.locator('.slide-body a').evaluateAll(links => links.map(link => (link as HTMLAnchorElement).href))
      expect(hrefs, alias).not.toEqual([])
      for (const href of hrefs)
        led.add(/([^/#]+)\/?$/.exec(href)![1]!)
    }
    expect([...led].filter(alias => !aliases.includes(alias))).toEqual([])
  })
})

describe('the files of the public site', async () => {
  const files = await Promise.all((await listFiles(site)).map(async path => ({ path, text: await readFile(join(site, path), 'utf8') })))
  const holding = (words: string): string[] => files.filter(({ text }) => text.includes(words)).map(({ path }) => path)

  it('hold the memo, so that the search below finds what is there', () => {
    expect(holding('Wel of geen slimme camera')).not.toEqual([])
  })

  it('hold none of the hints for the speaker', () => {
    const hints = slides.flatMap(slide => slide.seconds ? slide.notes.hints : [])
    const ofTheMemo = hints.filter(hint => JSON.stringify(memo).includes(JSON.stringify(hint)))
    expect(ofTheMemo.length).toBeGreaterThan(15)
    expect(ofTheMemo.flatMap(holding)).toEqual([])
  })

  it.each(['**Uit de memo**', '<strong>Uit de memo', '**Tip', '<strong>Tip', 'Richttijd: 0:', 'klaar na 2:'])('hold no notes: %s', (mark) => {
    expect(holding(mark)).toEqual([])
  })

  it.each(['telephone', 'email', 'lines'] as const)('hold nothing of the contact’s %s', (field) => {
    expect(holding(memo.contacts[0]![field]!)).toEqual([])
  })

  it('hold no path of the machine that built them', () => {
    expect(holding(join(import.meta.dirname, '..', '..'))).toEqual([])
  })
})
