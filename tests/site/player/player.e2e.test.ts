import type { PartOf } from '../../../schema/memo.ts'
import type { DeckInBrowser } from '../../browser/deck-in-browser.ts'
import { getDocumentProxy } from 'unpdf'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { partsOf, sourceById } from '../../../deck/look-up.ts'
import { pageTitle } from '../../../deck/page-head.ts'
import { layOut } from '../../../deck/plan.ts'
import { slideNumber } from '../../../deck/slide-number.ts'
import { typeset } from '../../../deck/text/typography.ts'
import { loadMemo } from '../../../memo/load.ts'
import { measure } from '../../../memo/measure.ts'
import { STORAGE_KEY } from '../../../site/player/character-keys.ts'
import { wordsFor } from '../../../words/index.ts'
import { COLOURS, focused, violations } from '../../browser/accessibility.ts'
import { openDeck } from '../../browser/deck-in-browser.ts'

const memo = await loadMemo()
const [questions] = partsOf(memo, 'questions') as [PartOf<'questions'>]
const words = wordsFor(memo.language)
const planned = layOut(memo, measure).deck
const { slides } = planned
const [light, , forced] = COLOURS
const aliases = slides.map(slide => slide.alias)
function at(alias: string): string {
  const slide = slides[aliases.indexOf(alias)]!
  const { number, total } = slideNumber(planned, slide, words)
  return `Dia ${number} van ${total}: ${slide.title}`
}
const dilemma = slides.find(({ layout }) => layout === 'question')!
/** The title of a source as a slide shows it. */
const titleOf = (id: string): string => typeset(sourceById(memo, id).title)
const plain = (text: string | null): string => text!.replace(/\s+/g, ' ').trim()

let deck: DeckInBrowser
beforeAll(async () => {
  deck = await openDeck(inject('site'))
})
afterEach(async () => {
  // Leaving a page aborts its prefetches: no fault.
  expect(deck.complaints().filter(complaint => !complaint.endsWith('net::ERR_ABORTED'))).toEqual([])
  await deck.page.evaluate(() => localStorage.clear())
})
afterAll(() => deck.close())

const said = async (): Promise<string> => (await deck.page.getByRole('status').textContent())!
/** A move is said once: by the focused label, or by the status. */
const heard = async (): Promise<string[]> => [await focused(deck.page), await said()]

describe('what a screen reader says', () => {
  it('is silent when the page opens, and leaves the focus alone', async () => {
    await deck.open(dilemma.alias)
    expect([await said(), await focused(deck.page)]).toEqual(['', 'page'])
  })

  it('from the first slide to the last and back: the title, one announcement, one main part, headings in order', async () => {
    await deck.open(aliases[0]!)
    const looked = new Set<string>()
    for (const { alias, title, layout } of slides) {
      if (alias !== aliases[0]) {
        await deck.page.keyboard.press('PageDown')
        await deck.shows(alias)
        expect(await heard(), alias).toEqual([`region ${at(alias)}`, ''])
      }
      await expect.poll(() => deck.page.title()).toBe(pageTitle(memo, slides[aliases.indexOf(alias)]!))
      expect(await deck.page.getByRole('main').count(), alias).toBe(1)
      const region = deck.page.getByRole('main').getByRole('region', { name: at(alias), exact: true })
      const levels = await deck.page.getByRole('main').getByRole('heading').evaluateAll(headings => headings.map(heading => Number(heading.tagName[1])))
      expect(levels.filter(level => level === 1), alias).toEqual([1])
      expect(levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1), `${alias}: ${levels}`).toBe(true)
      expect(await region.getByRole('heading').count()).toBeGreaterThan(0)
      if (layout !== 'cover')
        expect(plain(await region.getByRole('heading', { level: 2 }).first().textContent())).toBe(plain(typeset(title)))
      // Forced colours follow the layout, not the words.
      for (const [name, media] of looked.has(layout) ? [light] : [light, forced]) {
        await deck.page.emulateMedia(media)
        expect(await violations(deck.page), `${alias} in ${name}`).toEqual([])
      }
      looked.add(layout)
    }
    await deck.page.emulateMedia({ colorScheme: null, forcedColors: null })
    await deck.page.keyboard.press('PageDown')
    for (const alias of aliases.toReversed().slice(1, 4)) {
      await deck.page.keyboard.press('ArrowLeft')
      await deck.shows(alias)
    }
  }, 120_000)

  it('reads on from the new slide: the caret of the old one is gone', async () => {
    await deck.open(dilemma.alias)
    await deck.page.evaluate(() => getSelection()!.collapse(document.querySelector('main h2'), 0))
    await deck.page.keyboard.press('PageDown')
    await deck.shows(aliases[aliases.indexOf(dilemma.alias) + 1]!)
    expect(await deck.page.evaluate(() => getSelection()!.rangeCount)).toBe(0)
  })

  it('a dilemma: its question, then its sources as a list of links', async () => {
    await deck.open(dilemma.alias)
    const sources = questions.items[0]!.ours.sources.map(titleOf)
    const region = deck.page.getByRole('region', { name: at(dilemma.alias), exact: true })
    expect(await region.getByRole('heading').allTextContents()).toEqual([typeset(dilemma.title), 'Bronnen bij dit dilemma'])
    expect(plain(await region.getByRole('paragraph').first().textContent())).toBe(`… ${plain(typeset(questions.items[0]!.text))}`)
    expect(await region.getByRole('listitem').getByRole('link').allTextContents()).toEqual(sources)
  })

  it.each(slides.filter(({ layout }) => layout === 'topic'))('the sources of $alias: the first an article by its title, all of them links, the others in a list', async ({ alias, ids }) => {
    await deck.open(alias)
    const [first, ...others] = (ids.sources as string[]).map(titleOf)
    const article = deck.slide.getByRole('article')
    expect(await article.getAttribute('aria-label')).toBe(sourceById(memo, ids.begin as string).title)
    expect(await article.getByRole('heading', { level: 3 }).getByRole('link').allTextContents()).toEqual([first])
    expect(await deck.slide.getByRole('listitem').getByRole('link').allTextContents()).toEqual(others)
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
    const source = sourceById(memo, questions.items[0]!.ours.sources[0]!)
    expect(await focused(deck.page)).toBe(`link ${titleOf(source.id)}`)
    await deck.page.keyboard.press('Enter')
    await deck.shows(`bron-${source.id}`)
    expect(await heard()).toEqual([`region ${at(`bron-${source.id}`)}`, ''])
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
      'link Lees dit deel als tekst',
      'link Vorige',
      'link Volgende',
      'link Inhoud',
      'link Download als pdf',
      'button Volledig scherm',
      'button Hulp',
    ])
    for (const [index, key] of ['Enter', 'Space'].entries()) {
      await deck.page.getByRole('link', { name: 'Volgende' }).press(key)
      await deck.shows(aliases[index + 1]!)
      expect(await heard()).toEqual(['link Volgende', at(aliases[index + 1]!)])
    }
  })

  it('what was said is taken away: a screen reader would say it again when a dialog closes', async () => {
    const context = await deck.page.context().browser()!.newContext()
    const page = await context.newPage()
    await page.clock.install()
    await page.goto(new URL(`../${dilemma.alias}/`, deck.page.url()).href)
    await page.locator('.player-ready').waitFor()
    await page.getByRole('link', { name: 'Volgende' }).press('Enter')
    await page.getByRole('status').filter({ hasText: /\S/ }).waitFor()
    await page.clock.fastForward(10_000)
    expect(await page.getByRole('status').textContent()).toBe('')
    await context.close()
  })

  it('the contents open by one key, stand at the slide on show, and lead to another', async () => {
    await deck.open(dilemma.alias)
    await deck.page.keyboard.press('i')
    await deck.page.getByRole('dialog', { name: 'Inhoud' }).waitFor()
    await expect.poll(() => focused(deck.page)).toBe(`link ${dilemma.title}`)
    expect(await deck.page.locator('[aria-current="page"]').textContent()).toBe(typeset(dilemma.title))
    // Within the dialog no key moves the deck.
    await deck.page.keyboard.press('PageDown')
    expect(deck.page.url()).toContain(dilemma.alias)
    await deck.page.keyboard.press('Tab')
    const next = slides[aliases.indexOf(dilemma.alias) + 1]!
    await deck.page.keyboard.press('Enter')
    await deck.shows(next.alias)
    expect(await focused(deck.page)).toBe(`region ${at(next.alias)}`)
  })

  it.each([['7', 6], ['b2', slides.findIndex(({ layout }) => layout === 'source')], ['optimum', 12]])('one types %s to go there', async (typed, index) => {
    await deck.open(dilemma.alias)
    await deck.page.keyboard.press('g')
    await deck.page.getByRole('searchbox', { name: 'Zoek op nummer of woord' }).waitFor()
    await deck.page.keyboard.type(typed)
    await deck.page.keyboard.press('Enter')
    await deck.shows(aliases[index]!)
    expect(await focused(deck.page)).toBe(`region ${at(aliases[index]!)}`)
  })

  it('no link in the contents has the focus under the sticky head (WCAG 2.4.11)', async () => {
    await deck.open(aliases[0]!)
    await deck.page.keyboard.press('i')
    await deck.page.getByRole('dialog').waitFor()
    const hidden: string[] = []
    for (const key of [...Array.from<string>({ length: 37 }).fill('Tab'), ...Array.from<string>({ length: 37 }).fill('Shift+Tab')]) {
      await deck.page.keyboard.press(key)
      hidden.push(...await deck.page.evaluate(() => {
        const { y, height } = document.activeElement!.getBoundingClientRect()
        const head = document.querySelector('dialog[open] .player-dialog-head')!
        const inHead = head.contains(document.activeElement) || document.activeElement === document.body
        const isSeen = inHead || y + height / 2 > head.getBoundingClientRect().bottom
        return isSeen ? [] : [document.activeElement!.textContent]
      }))
    }
    expect(hidden).toEqual([])
  })

  it('a dialog keeps the focus inside, closes on Escape, and gives the focus back', async () => {
    await deck.open(aliases[0]!)
    const help = deck.page.getByRole('button', { name: 'Hulp' })
    await help.press('Enter')
    await deck.page.getByRole('dialog', { name: 'Hulp' }).waitFor()
    // With aria-expanded, Orca stays in focus mode after the dialog.
    expect(await deck.page.locator('[aria-expanded]').count()).toBe(0)
    // Beyond the dialog only the browser's own controls take focus.
    for (let presses = 0; presses < 3; presses++) {
      await deck.page.keyboard.press('Tab')
      expect(['button Sluiten', 'checkbox', 'page']).toContain((await focused(deck.page)).trim())
    }
    await deck.page.keyboard.press('Escape')
    await deck.page.getByRole('dialog').waitFor({ state: 'hidden' })
    expect(await focused(deck.page)).toBe('button Hulp')
  })

  it('keys of one character can be switched off; that is all that the device remembers', async () => {
    await deck.open(aliases[0]!)
    expect(await deck.page.evaluate(() => Object.keys(localStorage))).toEqual([])
    await deck.page.keyboard.press('?')
    await deck.page.getByRole('checkbox', { name: 'Sneltoetsen met één letter gebruiken' }).press('Space')
    await deck.page.keyboard.press('Escape')
    await deck.page.getByRole('checkbox').waitFor({ state: 'hidden' })
    await deck.page.keyboard.press('i')
    expect(await deck.page.getByRole('dialog').count()).toBe(0)
    expect(await deck.page.evaluate(() => ({ ...localStorage }))).toEqual({ [STORAGE_KEY]: 'uit' })
    await deck.page.keyboard.press('PageDown')
    await deck.shows(aliases[1]!)
  })
})

describe('axe finds nothing', () => {
  afterEach(() => deck.page.emulateMedia({ colorScheme: null, forcedColors: null }))

  it.each(['i', '?'])('in the dialog that %s opens', async (key) => {
    await deck.open(aliases[0]!)
    await deck.page.keyboard.press(key)
    await deck.page.getByRole('dialog').waitFor()
    for (const [name, media] of COLOURS) {
      await deck.page.emulateMedia(media)
      expect(await violations(deck.page), name).toEqual([])
    }
  })

  it('would be told if it did', async () => {
    await deck.open(aliases[0]!)
    await deck.page.evaluate(() => document.querySelector('.player-bar')!.append(document.createElement('button')))
    expect(await violations(deck.page)).toEqual([expect.stringContaining('button-name')])
  })
})

describe('on paper', () => {
  afterEach(() => deck.page.setViewportSize({ width: 1280, height: 720 }))
  it.each([[1600, 900], [700, 500], [320, 568]])('a slide is one page, whole, whatever the window of %i × %i made of it', async (width, height) => {
    await deck.page.setViewportSize({ width, height })
    await deck.open(dilemma.alias)
    const pdf = await getDocumentProxy(new Uint8Array(await deck.page.pdf({ preferCSSPageSize: true })))
    expect(pdf.numPages).toBe(1)
    const page = await pdf.getPage(1)
    expect(page.view).toEqual([0, 0, 960, 540])
    const items = (await page.getTextContent()).items.filter(item => 'str' in item && item.str.trim() !== '') as { str: string, transform: number[] }[]
    const lines = [...Map.groupBy(items, ({ transform }) => Math.round(transform[5]!))].map(([y, parts]) =>
      ({ y, x: Math.round(parts[0]!.transform[4]!), text: plain(parts.map(({ str }) => str).join(' ')) }))
    // Title and footer as drawn: 72 of 1280 px from the left.
    const title = lines.find(({ text }) => text === plain(dilemma.title))
    const footer = lines.find(({ text }) => /^Dilemma’s \d+ van \d+$/.test(text))
    expect(title).toMatchObject({ x: 54, y: expect.closeTo(485, -1) as number })
    expect(footer).toMatchObject({ x: 54, y: expect.closeTo(16, -1) as number })
  })
})

describe('in a small window, and at high zoom', () => {
  afterEach(() => deck.page.setViewportSize({ width: 1280, height: 720 }))

  it('one large link leads to the same part of the reading page, nothing scrolls sideways, axe finds nothing', async () => {
    await deck.page.setViewportSize({ width: 639, height: 900 })
    await deck.open(dilemma.alias)
    const links = deck.page.getByRole('navigation', { name: 'Bediening' }).getByRole('link')
    expect(await links.first().textContent()).toBe('Lees dit deel als tekst')
    expect(await links.first().getAttribute('href')).toMatch(new RegExp(`#${dilemma.part}$`))
    for (const [width, height] of [[639, 900], [320, 568], [320, 256], [342, 192]] as const) {
      await deck.page.setViewportSize({ width, height })
      const size = `${width} × ${height}`
      // All in view, the first the widest and leftmost.
      const boxes = await links.evaluateAll(links =>
        links.slice(0, 3).map(link => link.getBoundingClientRect().toJSON() as DOMRect))
      expect(boxes.filter(({ y, height: its }) => y + its > height), size).toEqual([])
      expect(boxes[0]!.width, size).toBe(Math.max(...boxes.map(box => box.width)))
      expect(boxes[0]!.x, size).toBeLessThan(boxes[1]!.x)
      const widest = await deck.page.evaluate(() => document.documentElement.scrollWidth)
      expect(widest, size).toBeLessThanOrEqual(width)
      expect(await violations(deck.page), size).toEqual([])
    }
  })

  it.each(['Space', 'ArrowDown'])('%s scrolls where the page does, and the arrow to the right moves on', async (key) => {
    await deck.page.setViewportSize({ width: 342, height: 192 })
    await deck.open(dilemma.alias)
    await deck.page.keyboard.press(key)
    await expect.poll(() => deck.page.evaluate(() => scrollY)).toBeGreaterThan(0)
    expect(deck.page.url()).toContain(dilemma.alias)
    await deck.page.keyboard.press('ArrowRight')
    await deck.shows(aliases[aliases.indexOf(dilemma.alias) + 1]!)
  })

  it('links too small for a finger are text, and links again in a larger window', async () => {
    await deck.page.setViewportSize({ width: 412, height: 823 })
    await deck.open(dilemma.alias)
    expect(await deck.slide.getByRole('link').count()).toBe(0)
    // Lighthouse rejects an anchor with neither an address nor a role.
    // https://github.com/GoogleChrome/lighthouse/issues/15820
    expect(await deck.slide.locator('a:not([href]):not([role=none])').count()).toBe(0)
    await deck.page.keyboard.press('PageDown')
    await deck.shows(aliases[aliases.indexOf(dilemma.alias) + 1]!)
    expect(await deck.slide.getByRole('link').count()).toBe(0)
    await deck.page.setViewportSize({ width: 1280, height: 720 })
    await expect.poll(() => deck.slide.getByRole('link').count()).toBeGreaterThan(0)
    expect(await deck.slide.locator('a[role]').count()).toBe(0)
  })

  it('axe finds no target too small where links are small but still links', async () => {
    await deck.open(aliases[0]!)
    // Dialogs are loaded when first asked for.
    await deck.page.keyboard.press('g')
    await deck.page.getByRole('searchbox').waitFor()
    await deck.page.keyboard.press('Escape')
    for (const layout of ['contents', 'questions', 'question', 'theme-map', 'topic', 'closing', 'appendix', 'source']) {
      const slide = slides.find(slide => slide.layout === layout)!
      const { alias } = slide
      await deck.page.keyboard.press('g')
      await deck.page.locator('input[type=search]:focus').waitFor()
      await deck.page.keyboard.type(slideNumber(planned, slide, words).number)
      await deck.page.keyboard.press('Enter')
      await deck.shows(alias)
      for (const [width, height] of [[640, 480], [800, 600]] as const) {
        await deck.page.setViewportSize({ width, height })
        expect(await violations(deck.page, { rules: ['target-size'] }), `${alias}, ${width} × ${height}`).toEqual([])
      }
    }
  })

  it('a tap in full screen brings the controls back, and presses none that was not to be seen', async () => {
    const viewport = { width: 1024, height: 768 }
    const context = await deck.page.context().browser()!.newContext({ hasTouch: true, viewport })
    const page = await context.newPage()
    await deck.open(dilemma.alias)
    await page.goto(deck.page.url())
    const bar = page.getByRole('navigation', { name: 'Bediening' })
    const opacity = (): Promise<string> => bar.evaluate(element => getComputedStyle(element).opacity)
    await page.locator('.player-ready').waitFor()
    expect(await opacity()).toBe('1')
    await page.keyboard.press('f')
    await expect.poll(opacity).toBe('0')
    const { x, y } = (await bar.getByRole('link', { name: 'Volgende' }).boundingBox())!
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
    await bar.getByRole('link', { name: 'Volgende' }).focus()
    expect(await opacity()).toBe('1')
    await bar.getByRole('link', { name: 'Volgende' }).evaluate((link: HTMLElement) => link.blur())
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
