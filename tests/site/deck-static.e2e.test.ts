import type { render as renderSlides } from '../../document/slides-entry.ts'
import type { ServedFolder } from '../../lib/serve.ts'
import type { DeckInBrowser } from '../browser/deck-in-browser.ts'
import type { Locator, Page } from 'playwright-chromium'
import { planDeck } from '../../deck/plan.ts'
import { measure } from '../../memo/measure.ts'
import { loadMemoForAudience } from '../../memo/load.ts'
import { workFolder } from '../../lib/output.ts'
import { serveFolder } from '../../lib/serve.ts'
import { buildStaticRenderer } from '../../document/static-render.ts'
import { openDeck } from '../browser/deck-in-browser.ts'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'

/** A piece of text or a drawing on a slide. */
interface Mark {
  /** The text, or the name of the drawing's element. */
  what: string
  /** Left, top, width and height of each of its lines, in px of the slide. */
  lines: number[][]
  /** Letter, size, weight, colour and the like. */
  style: string[]
}

/** Everything on a slide that can be seen, in reading order. The window's size makes no difference to it. */
function marksOf(slide: Locator): Promise<Mark[]> {
  return slide.evaluate((root) => {
    const { x, y, width } = root.getBoundingClientRect()
    const scale = width / 1280
    const boxes = (rects: Iterable<DOMRect>): number[][] => [...rects].map(box =>
      [box.x - x, box.y - y, box.width, box.height].map(px => px / scale))
    const look = (element: Element): string[] => {
      const { fontFamily, fontSize, fontWeight, color, fill, stroke, textDecorationLine } = getComputedStyle(element)
      return [fontFamily, fontSize, fontWeight, color, fill, stroke, textDecorationLine]
    }
    const found: { what: string, lines: number[][], style: string[] }[] = []
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const node = walker.currentNode
      // Only a site has a reading page to link to.
      if (node.parentElement!.closest('.slide-reading'))
        continue
      if (node instanceof Text && node.data.trim()) {
        const range = document.createRange()
        range.selectNodeContents(node)
        found.push({ what: node.data.trim().replace(/\s+/g, ' '), lines: boxes(range.getClientRects()), style: look(node.parentElement!) })
      }
      else if (node instanceof SVGGraphicsElement) {
        found.push({ what: node.tagName, lines: boxes([node.getBoundingClientRect()]), style: look(node) })
      }
      else if (node instanceof HTMLElement && getComputedStyle(node).backgroundColor !== 'rgba(0, 0, 0, 0)') {
        found.push({ what: `box ${node.className}`, lines: boxes([node.getBoundingClientRect()]), style: [getComputedStyle(node).backgroundColor, getComputedStyle(node).borderColor] })
      }
    }
    return found
  })
}

/** More than a browser's rounding at another scale, less than anyone can see. In px. */
const MOST_APART = 0.5

/** What differs between two slides; empty when they look the same. */
function differences(one: Mark[], other: Mark[]): unknown[] {
  const looks = (marks: Mark[]): string[] => marks.map(({ what, style, lines }) => [what, ...style, `${lines.length} lines`].join(' | '))
  const [ours, theirs] = [looks(one), looks(other)]
  if (ours.join('\n') !== theirs.join('\n'))
    return [{ only: ours.filter(look => !theirs.includes(look)), instead: theirs.filter(look => !ours.includes(look)) }]
  return one.flatMap(({ what, lines }, index) => {
    const beside = other[index]!.lines.flat()
    const apart = lines.flat().map((px, side) => Math.abs(px - beside[side]!))
    return Math.max(...apart) > MOST_APART ? [{ what, lines, beside }] : []
  })
}

const memo = await loadMemoForAudience()
const aliases = planDeck(memo, measure).slides.map(slide => slide.alias)

describe('a slide in Slidev and the static slide that the PDF is printed from', () => {
  let deck: DeckInBrowser
  let served: ServedFolder
  let still: Page
  beforeAll(async () => {
    const folder = workFolder('e2e-static')
    const { render, styleText } = await buildStaticRenderer<typeof renderSlides>('slides', folder)
    await writeFile(join(folder, 'index.html'), await render(memo, { style: styleText('assets/') }))
    served = await serveFolder(folder)
    deck = await openDeck(inject('site'), aliases)
    still = await deck.page.context().browser()!.newPage({ viewport: { width: 1280, height: 720 } })
    await still.goto(served.url)
    await still.evaluate(() => document.fonts.ready)
    await deck.open(aliases[0]!)
  })
  afterAll(async () => {
    await deck.close()
    await served.close()
  })

  it.each(aliases)('show the same at the same places: %s', async (alias) => {
    // A source that is come to by the keys names the slide before it as the way back.
    if (alias.startsWith('bron-'))
      await deck.open(alias)
    else if (alias !== aliases[0])
      await deck.page.keyboard.press('ArrowRight')
    await deck.shows(alias)
    await deck.page.evaluate(() => document.fonts.ready)
    const [moving, printed] = await Promise.all([marksOf(deck.slide), marksOf(still.locator(`[id="${alias}"] .slide`))])
    expect(printed.length).toBeGreaterThan(5)
    expect(differences(moving, printed)).toEqual([])
  })

  it.each([
    ['a word that stands a pixel elsewhere', (heading: HTMLElement) => { heading.style.paddingLeft = '1px' }],
    ['another colour', (heading: HTMLElement) => { heading.style.color = 'black' }],
    ['another word', (heading: HTMLElement) => { heading.textContent += '.' }],
  ])('would be told apart by %s', async (_, change) => {
    const slide = still.locator(`[id="${aliases[2]}"] .slide`)
    const before = await marksOf(slide)
    await slide.locator('h2').evaluate(change as (heading: SVGElement | HTMLElement) => void)
    expect(differences(await marksOf(slide), before)).not.toEqual([])
    await still.reload()
  })
})
