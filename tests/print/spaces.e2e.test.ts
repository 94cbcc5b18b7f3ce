import type { Page } from 'playwright-chromium'
import type { StaticRenderer } from '../../document/static-render.ts'
import type { ServedFolder } from '../../lib/serve.ts'
import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildStaticRenderer } from '../../document/static-render.ts'
import { removeWorkFolder, workFolder } from '../../lib/folders/work-folder.ts'
import { serveFolder } from '../../lib/serve.ts'
import { loadMemo } from '../../memo/load.ts'
import { memoIn } from '../../memo/options.ts'
import { withDeck } from '../../memo/plan.ts'
import { browser, closeWindows } from '../browser/shared-browser.ts'

const folder = workFolder('spaces')
let slides: StaticRenderer<'slides'>
let reading: StaticRenderer<'reading'>
let served: ServedFolder
let page: Page

beforeAll(async () => {
  slides = await buildStaticRenderer('slides', folder)
  reading = await buildStaticRenderer('reading', folder)
  served = await serveFolder(folder, { dev: true })
  page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
  await page.emulateMedia({ media: 'print' })
})
afterAll(async () => {
  await closeWindows()
  await served?.close()
  removeWorkFolder(folder)
})

/** Texts with a visible space: leading, double, or trailing in right-aligned text. Paper keeps each space. */
async function spacedTexts(html: string): Promise<string[]> {
  await writeFile(join(folder, 'index.html'), html)
  await page.goto(served.url)
  return shownSpaces(page)
}

function shownSpaces(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const containerOf = (node: Node): Element => {
      let element = node.parentElement!
      while (/^(?:inline|contents)/.test(getComputedStyle(element).display))
        element = element.parentElement!
      return element
    }
    const boxAt = (node: Node, index: number): DOMRect | undefined => {
      const range = document.createRange()
      range.setStart(node, index)
      range.setEnd(node, index + 1)
      return [...range.getClientRects()].find(({ width }) => width)
    }
    const isToTheRight = (element: Element): boolean => getComputedStyle(element).textAlign === 'right'
    const found: string[] = []
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    /** The last character that shows, with the block that it is in. */
    let last: { isSpace: boolean, box: DOMRect, container: Element } | undefined
    while (texts.nextNode()) {
      const node = texts.currentNode
      const text = node.textContent!
      if (node.parentElement!.closest('.unseen, svg, style, script') || !node.parentElement!.checkVisibility())
        continue
      const container = containerOf(node)
      for (let index = 0; index < text.length; index++) {
        const isSpace = /[ \n]/.test(text[index]!)
        const isBeside = isSpace || / |\n/.test(text[index + 1] ?? ' ')
        const box = isBeside ? boxAt(node, index) : undefined
        if (!box)
          continue
        const isInLine = last?.container === container && last.box.bottom > box.top && last.box.top < box.bottom
        const isDouble = isSpace && isInLine && last!.isSpace
        const isFirst = isSpace && !isInLine && !isToTheRight(container)
        const isAfterLast = last?.isSpace && last.container !== container && isToTheRight(last.container)
        if (isDouble || isFirst || isAfterLast)
          found.push(`${container.textContent.slice(0, 80)}: '${text.slice(index, index + 20)}'`)
        last = { isSpace, box, container }
      }
    }
    return found
  })
}

describe.each(['data', 'tests/fixtures/wilgenhoven', 'tests/fixtures/every-kind', 'tests/fixtures/english'])('of %s', async (memoFolder) => {
  const memo = withDeck(await loadMemo(memoIn(resolve(memoFolder))))

  it('no slide shows a space too many on paper', async () => {
    expect(await spacedTexts(await slides.render(memo, { style: slides.styleText('assets/') }))).toEqual([])
  })

  it('nor does the handout', async () => {
    const addresses = { slide: (alias: string) => `#${alias}` }
    expect(await spacedTexts(await reading.render(memo, { style: reading.styleText('assets/'), handout: true, addresses }))).toEqual([])
  })

  it('nor does the speaker’s text', async () => {
    expect(await spacedTexts(await slides.renderSpeakerText(memo, slides.styleText('assets/')))).toEqual([])
  })
})
