import type { DeckInBrowser } from '../../browser/deck-in-browser.ts'
import { STORAGE_KEY } from '../../components/player/character-keys.ts'
import { pageTitle } from '../../../deck/page-head.ts'
import { planDeck } from '../../../deck/plan.ts'
import { measure } from '../../../memo/measure.ts'
import { loadMemo } from '../../../memo/load.ts'
import { COLOURS, focused, violations } from '../../browser/accessibility.ts'
import { openDeck } from '../../browser/deck-in-browser.ts'
import { getDocumentProxy } from 'unpdf'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'

const memo = await loadMemo()
const { slides } = planDeck(memo, measure)
const aliases = slides.map(slide => slide.alias)
const at = (alias: string): string => `Dia ${aliases.indexOf(alias) + 1} van ${slides.length}: ${slides[aliases.indexOf(alias)]!.title}`
const dilemma = slides.find(({ layout }) => layout === 'dilemma')!

let deck: DeckInBrowser
beforeAll(async () => {
  deck = await openDeck(inject('site'), aliases)
})
afterAll(() => deck.close())
afterEach(async () => {
  // Leaving a page while it still fetches slides ahead breaks those requests off, which is no fault.
  expect(deck.complaints().filter(complaint => !complaint.endsWith('net::ERR_ABORTED'))).toEqual([])
  await deck.page.evaluate(() => localStorage.clear())
})

const said = async (): Promise<string> => (await deck.page.getByRole('status').textContent())!.replace(/\s+/g, ' ').trim()

describe('what a screen reader says', () => {
  it('is silent when the page opens, and leaves the focus alone', async () => {
    await deck.open(dilemma.alias)
    expect([await said(), await focused(deck.page)]).toEqual(['', 'page'])
  })

  it('slide by slide: the title of the page, one announcement, one main part, the slide and its headings in order', async () => {
    await deck.open(aliases[0]!)
    for (const { alias, title, layout } of slides) {
      if (alias !== aliases[0]) {
        await deck.page.keyboard.press('PageDown')
        await deck.shows(alias)
        expect(await said()).toBe(at(alias))
      }
      await expect.poll(() => deck.page.title()).toBe(pageTitle(memo, slides[aliases.indexOf(alias)]!))
      expect(await deck.page.getByRole('main').count(), alias).toBe(1)
      const region = deck.page.getByRole('main').getByRole('region', { name: at(alias), exact: true })
      const levels = await deck.page.getByRole('main').getByRole('heading').evaluateAll(headings => headings.map(heading => Number(heading.tagName[1])))
      expect(levels.filter(level => level === 1), alias).toEqual([1])
      expect(levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1), `${alias}: ${levels}`).toBe(true)
      expect(await region.getByRole('heading').count()).toBeGreaterThan(0)
      if (layout !== 'cover')
        expect((await region.getByRole('heading', { level: 2 }).first().textContent())!.replace(/\s+/g, ' ').trim()).toBe(title)
    }
  })

  it('a dilemma: its question, then its sources as a list of links', async () => {
    await deck.open(dilemma.alias)
    const sources = memo.dilemmas!.items[0]!.ours.sources.map(id => memo.sources.find(source => source.id === id)!.title)
    const region = deck.page.getByRole('region', { name: at(dilemma.alias), exact: true })
    expect(await region.getByRole('heading').allTextContents()).toEqual([dilemma.title, 'Bronnen hierbij'])
    expect(await region.getByRole('paragraph').first().textContent()).toContain(memo.dilemmas!.items[0]!.text)
    expect(await region.getByRole('listitem').getByRole('link').allTextContents()).toEqual(sources)
  })

  it.each(slides.filter(({ layout }) => layout === 'topic'))('the cards of $alias: each an article by its title, a heading with a link', async ({ alias, ids }) => {
    await deck.open(alias)
    const cards = (ids.sources as string[]).map(id => memo.sources.find(source => source.id === id)!.title)
    const headings = deck.slide.getByRole('heading', { level: 3 })
    expect(await headings.evaluateAll(all => all.map(heading => heading.textContent.trim()))).toEqual(cards)
    expect(await headings.getByRole('link').count()).toBe(cards.length)
    for (const title of cards)
      expect(await deck.slide.getByRole('article', { name: title, exact: true }).count()).toBe(1)
  })

  it('nothing of a slide that is not on show', async () => {
    await deck.open(aliases[0]!)
    await deck.page.keyboard.press('PageDown')
    await deck.shows(aliases[1]!)
    const tree = await deck.page.getByRole('main').ariaSnapshot()
    for (const { title } of [slides[2]!, slides[3]!])
      expect(tree).not.toContain(`heading "${title}"`)
  })
})

describe('by keyboard alone', () => {
  it('from a dilemma to a source and back, without losing the place', async () => {
    await deck.open(dilemma.alias)
    await deck.page.keyboard.press('Tab')
    const source = memo.sources.find(({ id }) => id === memo.dilemmas!.items[0]!.ours.sources[0])!
    expect(await focused(deck.page)).toBe(`link ${source.title}`)
    await deck.page.keyboard.press('Enter')
    await deck.shows(`bron-${source.id}`)
    expect([await focused(deck.page), await said()]).toEqual([`region ${at(`bron-${source.id}`)}`, ''])
    await deck.page.getByRole('link', { name: `Terug naar ${dilemma.title}` }).press('Enter')
    await deck.shows(dilemma.alias)
    expect(await focused(deck.page)).toBe(`region ${at(dilemma.alias)}`)
  })

  it('every control can be reached, and pressing one keeps the focus on it', async () => {
    await deck.open(aliases[0]!)
    const reached: string[] = []
    do {
      await deck.page.keyboard.press('Tab')
      reached.push(await focused(deck.page))
    } while (!reached.at(-1)!.endsWith('Hulp') && reached.length < 20)
    expect(reached.slice(-7)).toEqual([
      'button Vorige',
      'button Volgende',
      'button Inhoud',
      'link Lees dit deel als tekst',
      'link Download als pdf',
      'button Volledig scherm',
      'button Hulp',
    ])
    await deck.page.getByRole('button', { name: 'Volgende' }).press('Enter')
    await deck.shows(aliases[1]!)
    expect([await focused(deck.page), await said()]).toEqual(['button Volgende', at(aliases[1]!)])
  })

  it('the contents open by one key, stand at the slide on show, and lead to another', async () => {
    await deck.open(dilemma.alias)
    await deck.page.keyboard.press('i')
    await deck.page.getByRole('dialog', { name: 'Inhoud' }).waitFor()
    expect(await focused(deck.page)).toBe(`link ${dilemma.title}`)
    expect(await deck.page.locator('[aria-current="page"]').textContent()).toContain(dilemma.title)
    // Within the dialog no key moves the deck.
    await deck.page.keyboard.press('PageDown')
    expect(deck.page.url()).toContain(dilemma.alias)
    await deck.page.keyboard.press('Tab')
    const next = slides[aliases.indexOf(dilemma.alias) + 1]!
    await deck.page.keyboard.press('Enter')
    await deck.shows(next.alias)
    expect(await focused(deck.page)).toBe(`region ${at(next.alias)}`)
  })

  it('a dialog keeps the focus inside, closes on Escape, and gives the focus back', async () => {
    await deck.open(aliases[0]!)
    const help = deck.page.getByRole('button', { name: 'Hulp' })
    await help.press('Enter')
    expect(await help.getAttribute('aria-expanded')).toBe('true')
    // Out of the dialog there is only the browser itself, which the page sees as nothing.
    for (let presses = 0; presses < 3; presses++) {
      await deck.page.keyboard.press('Tab')
      expect(['button Sluiten', 'checkbox', 'page']).toContain((await focused(deck.page)).trim())
    }
    await deck.page.keyboard.press('Escape')
    await expect.poll(() => help.getAttribute('aria-expanded')).toBe('false')
    expect(await focused(deck.page)).toBe('button Hulp')
  })

  it('keys of one character can be switched off; that is all that the device remembers', async () => {
    await deck.open(aliases[0]!)
    expect(await deck.page.evaluate(() => Object.keys(localStorage))).toEqual([])
    await deck.page.keyboard.press('?')
    await deck.page.getByRole('checkbox', { name: 'Toetsen van één teken gebruiken' }).press('Space')
    await deck.page.keyboard.press('Escape')
    await deck.page.getByRole('checkbox').waitFor({ state: 'detached' })
    await deck.page.keyboard.press('i')
    expect(await deck.page.getByRole('dialog').count()).toBe(0)
    expect(await deck.page.evaluate(() => ({ ...localStorage }))).toEqual({ [STORAGE_KEY]: 'uit' })
    await deck.page.keyboard.press('PageDown')
    await deck.shows(aliases[1]!)
  })
})

describe('axe finds nothing', () => {
  afterEach(() => deck.page.emulateMedia({ colorScheme: null, forcedColors: null }))

  it.each(aliases)('on %s, in light, dark and forced colours', async (alias) => {
    // Afresh, not by the keys: the longer a page is open, the more slides Slidev keeps at hand, and axe goes through them all.
    await deck.open(alias)
    for (const [name, media] of COLOURS) {
      await deck.page.emulateMedia(media)
      expect(await violations(deck.page), name).toEqual([])
    }
  })

  it.each(['i', '?'].flatMap(key => COLOURS.map(([name, media]) => [key, name, media] as const)))('in the dialog that %s opens, in %s', async (key, _, media) => {
    await deck.open(aliases[0]!)
    await deck.page.emulateMedia(media)
    await deck.page.keyboard.press(key)
    await deck.page.getByRole('dialog').waitFor()
    expect(await violations(deck.page)).toEqual([])
  })

  it('would be told if it did', async () => {
    await deck.open(aliases[0]!)
    await deck.page.evaluate(() => document.querySelector('.player-position')!.append(document.createElement('button')))
    expect(await violations(deck.page)).toEqual([expect.stringContaining('button-name')])
  })
})

describe('on paper', () => {
  afterAll(() => deck.page.setViewportSize({ width: 1280, height: 720 }))
  it.each([[1600, 900], [700, 500], [320, 568]])('a slide is one page, whole, whatever the window of %i × %i made of it', async (width, height) => {
    await deck.page.setViewportSize({ width, height })
    await deck.open(dilemma.alias)
    const pdf = await getDocumentProxy(new Uint8Array(await deck.page.pdf({ preferCSSPageSize: true })))
    expect(pdf.numPages).toBe(1)
    const page = await pdf.getPage(1)
    expect(page.view).toEqual([0, 0, 960, 540])
    const items = (await page.getTextContent()).items.filter(item => 'str' in item && item.str.trim())
    const places = items.map(item => 'transform' in item ? { text: item.str, x: Math.round(item.transform[4] as number), y: Math.round(item.transform[5] as number) } : undefined)
    // The title and the footer where the canvas has them: 72 px of 1280 from the left.
    expect(places.find(place => place?.text.startsWith(dilemma.title))).toMatchObject({ x: 54, y: expect.closeTo(465, -2) as number })
    expect(places.at(-1)).toMatchObject({ text: `${aliases.indexOf(dilemma.alias) + 1} van ${slides.length}`, y: expect.closeTo(20, -2) as number })
  })
})

describe('in a small window, and at high zoom', () => {
  it.each([[320, 568], [320, 256], [639, 900]])('%d × %d leads to the same part of the reading page by one large link, without scrolling sideways', async (width, height) => {
    await deck.page.setViewportSize({ width, height })
    await deck.open(dilemma.alias)
    const link = deck.page.getByRole('navigation', { name: 'Bediening' }).getByRole('link', { name: 'Lees dit deel als tekst' })
    expect(await link.getAttribute('href')).toMatch(new RegExp(`#${dilemma.part}$`))
    const box = (await link.boundingBox())!
    expect(box.width).toBeGreaterThan(width * 0.9)
    expect(box.y + box.height).toBeLessThanOrEqual(height)
    expect(await deck.page.evaluate(() => document.querySelector('.player')!.scrollWidth)).toBeLessThanOrEqual(width)
    expect(await violations(deck.page)).toEqual([])
    await deck.page.setViewportSize({ width: 1280, height: 720 })
  })

  it('links too small for a finger are text, and links again in a larger window', async () => {
    await deck.page.setViewportSize({ width: 412, height: 823 })
    await deck.open(dilemma.alias)
    expect(await deck.slide.getByRole('link').count()).toBe(0)
    // Lighthouse finds a fault in one that neither leads anywhere nor says that it is no link.
    expect(await deck.slide.locator('a:not([href]):not([role=none])').count()).toBe(0)
    await deck.page.keyboard.press('PageDown')
    await deck.shows(aliases[aliases.indexOf(dilemma.alias) + 1]!)
    expect(await deck.slide.getByRole('link').count()).toBe(0)
    await deck.page.setViewportSize({ width: 1280, height: 720 })
    await expect.poll(() => deck.slide.getByRole('link').count()).toBeGreaterThan(0)
    expect(await deck.slide.locator('a[role]').count()).toBe(0)
  })

  it.each([[640, 480], [800, 600]])('axe finds no target too small in a window of %d × %d', async (width, height) => {
    await deck.page.setViewportSize({ width, height })
    const found: string[] = []
    for (const layout of ['contents', 'dilemma', 'theme-map', 'topic', 'appendix', 'timeline', 'source']) {
      await deck.open(slides.find(slide => slide.layout === layout)!.alias)
      found.push(...await violations(deck.page))
    }
    await deck.page.setViewportSize({ width: 1280, height: 720 })
    expect(found).toEqual([])
  })

  it('a tap in full screen brings the controls back, and presses none that was not to be seen', async () => {
    const context = await deck.page.context().browser()!.newContext({ hasTouch: true, viewport: { width: 1024, height: 768 } })
    const page = await context.newPage()
    await deck.open(dilemma.alias)
    await page.goto(deck.page.url())
    const bar = page.getByRole('navigation', { name: 'Bediening' })
    const opacity = (): Promise<string> => bar.evaluate(element => getComputedStyle(element).opacity)
    await page.locator('[data-slidev-no] .slide').first().waitFor()
    expect(await opacity()).toBe('1')
    await page.keyboard.press('f')
    await expect.poll(opacity).toBe('0')
    const { x, y } = (await bar.getByRole('button', { name: 'Volgende' }).boundingBox())!
    await page.touchscreen.tap(x + 20, y + 40)
    await expect.poll(opacity).toBe('1')
    expect(page.url()).toBe(deck.page.url())
    await page.touchscreen.tap(x + 20, y + 40)
    await page.waitForURL(`**/${aliases[aliases.indexOf(dilemma.alias) + 1]!}/`)
    await context.close()
  })

  it('in full screen the controls leave the slide alone, and come back with the focus', async () => {
    await deck.open(dilemma.alias)
    await deck.page.keyboard.press('f')
    const bar = deck.page.locator('.player-bar')
    const opacity = (): Promise<string> => bar.evaluate(element => getComputedStyle(element).opacity)
    await expect.poll(opacity).toBe('0')
    await bar.getByRole('button', { name: 'Volgende' }).focus()
    expect(await opacity()).toBe('1')
    await bar.getByRole('button', { name: 'Volgende' }).evaluate((button: HTMLElement) => button.blur())
    await deck.page.mouse.move(300, 300)
    await expect.poll(opacity).toBe('1')
    await deck.page.keyboard.press('f')
    await expect.poll(() => deck.page.locator('.player-full').count()).toBe(0)
  })

  it('every target is 44 px or more', async () => {
    await deck.open(aliases[0]!)
    const sizes = await deck.page.locator('.player-bar .player-button').evaluateAll(all => all.map(element => element.getBoundingClientRect()).map(({ width, height }) => Math.min(width, height)))
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44)
  })

  it('nothing moves for who asks for less movement', async () => {
    await deck.page.emulateMedia({ reducedMotion: 'reduce' })
    await deck.open(aliases[0]!)
    const times = await deck.page.evaluate(() => [...document.querySelectorAll('*')].map(element => getComputedStyle(element)).flatMap(({ transitionDuration, animationDuration }) => `${transitionDuration}, ${animationDuration}`.split(', ').map(Number.parseFloat)))
    expect(Math.max(...times)).toBeLessThan(0.001)
    await deck.page.emulateMedia({ reducedMotion: 'no-preference' })
  })
})
