import type { Browser, Page } from 'playwright-chromium'
import { exampleMemo } from '../../cli/new/example.ts'
import { imported } from '../../memo/import/import-file.ts'
import { readMarkdown } from '../../memo/import/read-markdown.ts'

/** The memo in the pictures, as `npm run new` makes it. */
export const EXAMPLE = imported(readMarkdown(exampleMemo('2024-09-12')), 'memo')

interface FieldLabel {
  field: string
  /** Finds the text on its slide. */
  text: string
  /** Position of the name: after the text, or above or below its start. */
  side: 'after' | 'above' | 'below'
}

/** A slide, and the fields to name in it. */
interface FieldPicture { file: string, alias: string, labels: readonly FieldLabel[] }

const label = (field: string, text: string, side: FieldLabel['side'] = 'after'): FieldLabel => ({ field, text, side })

/** The pictures of `docs/eigen-memo.md`. */
export const FIELD_PICTURES: readonly FieldPicture[] = [
  {
    file: 'memo-start.png',
    alias: 'start',
    labels: [
      label('header.ts: title', 'h1', 'above'),
      label('header.ts: to', 'li:nth-child(1) .memo-voice'),
      label('header.ts: from', 'li:nth-child(2) .memo-voice'),
      label('header.ts: date', 'li:nth-child(3) .memo-voice'),
    ],
  },
  {
    file: 'memo-inleiding.png',
    alias: 'inleiding-1',
    labels: [label('inleiding.ts: heading', 'h2'), label('blocks: text', '.statement', 'below')],
  },
  {
    file: 'memo-vraag.png',
    alias: 'vraag-1',
    labels: [label('vragen-aan-de-raad.ts: text', '.question-words .memo-voice', 'below')],
  },
  {
    file: 'memo-bronnen.png',
    alias: 'bronnen',
    labels: [
      label('bronnen.ts: heading', 'h2'),
      label('title', '.topic-begin h3 a'),
      label('publisher', '.topic-publisher'),
      label('annotation', '.topic-text .memo-voice', 'below'),
    ],
  },
]

/** Gives 768 × 432 px. */
const SCALE = 0.6

/**
 * Takes the pictures from a page with the static slides of {@link EXAMPLE}.
 * @returns PNG by file name
 * @throws {Error} when the page lacks a slide, or a slide a text
 */
export async function fieldPictures(browser: Browser, url: string): Promise<Map<string, Buffer>> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, deviceScaleFactor: SCALE })
  try {
    await page.goto(url, { waitUntil: 'load' })
    await page.evaluate(() => document.fonts.ready)
    const pictures = new Map<string, Buffer>()
    for (const picture of FIELD_PICTURES) {
      await putLabels(page, picture)
      pictures.set(picture.file, await page.locator(`#${picture.alias}`).screenshot())
    }
    return pictures
  }
  finally {
    await page.close()
  }
}

function putLabels(page: Page, { alias, labels }: FieldPicture): Promise<void> {
  return page.evaluate(([alias, labels]) => {
    const slide = document.getElementById(alias)
    if (!slide)
      throw new Error(`There is no slide '${alias}'`)
    slide.style.position = 'relative'
    const origin = slide.getBoundingClientRect()
    for (const { field, text, side } of labels) {
      const element = slide.querySelector(text)
      if (!element)
        throw new Error(`Slide '${alias}' has no '${text}'`)
      const range = document.createRange()
      range.selectNodeContents(element)
      const [rects, around] = [[...range.getClientRects()], range.getBoundingClientRect()]
      const name = document.createElement('span')
      name.textContent = field
      Object.assign(name.style, {
        position: 'absolute',
        padding: '2px 10px',
        border: '2px solid #14213d',
        background: '#ffe070',
        color: '#14213d',
        font: '700 22px/1.3 "Beraad Sans 3"',
        whiteSpace: 'nowrap',
      })
      slide.append(name)
      const { width, height } = name.getBoundingClientRect()
      const last = rects.at(-1)!
      const [x, y] = side === 'after'
        ? [last.right + 16, last.top + (last.height - height) / 2]
        : [around.left, side === 'above' ? around.top - height - 4 : around.bottom + 4]
      name.style.left = `${Math.min(x, origin.right - width - 16) - origin.left}px`
      name.style.top = `${y - origin.top}px`
    }
  }, [alias, labels] as const)
}
