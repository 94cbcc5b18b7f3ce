import type * as Tokens from '../../styles/tokens.ts'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { parse } from 'vue/compiler-sfc'
import { projectFolder } from '../../lib/project.ts'
import { launchBrowser } from '../../print/browser.ts'
import { findClippings } from '../../print/clipping.ts'

type House = Pick<typeof Tokens, 'COLOURS' | 'DARK' | 'LETTERS' | 'SIZES'>

const TOKENS = '../../styles/tokens.ts'
const read = (file: string): string => readFileSync(join(projectFolder, file), 'utf8')

/** Sizes under the house style's names. */
type Sizes<Part> = { [Key in keyof Part]: Part[Key] extends number ? number : Sizes<Part[Key]> }

/** Three sizes unlike the house style's, none chosen to fit. */
function sizes({ SIZES }: House): { SIZES: Sizes<House['SIZES']> } {
  return {
    SIZES: {
      ...SIZES,
      title: { ...SIZES.title, text: { usual: 46, small: 37, smallest: 30, label: 30 } },
      statement: { ...SIZES.statement, text: { large: 84, usual: 60, small: 44 } },
      annotation: { ...SIZES.annotation, text: { large: 43, middle: 37, usual: 31 } },
    },
  }
}
function letters({ LETTERS: { memo, deck } }: House) {
  return {
    LETTERS: {
      memo: { ...deck, weights: memo.weights },
      deck: { ...memo, weights: deck.weights },
    },
  }
}
const larger = ({ SIZES }: House) => ({ SIZES: enlarged(SIZES, 1.25) as typeof SIZES })

/** Scales every text size by a factor; the frame stays. */
function enlarged(value: unknown, factor: number, path = ''): unknown {
  if (typeof value === 'object')
    return Object.fromEntries(Object.entries(value!).map(([key, part]) => [key, enlarged(part, factor, `${path}.${key}`)]))
  return /\.(?:\w*[tT]ext|heading|detail|source|title|publisher|invitation)(?:\.(?!wide$)\w+)?$/.test(path)
    && !/^\.(?:contents\.title|mainThemes\.heading)/.test(path)
    ? Math.round(value as number * factor)
    : value
}

const folder = mkdtempSync(join(tmpdir(), 'raadsdeck-house-'))
let browser: Awaited<ReturnType<typeof launchBrowser>>
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true })
})

describe.each<[string, (house: House) => object, number]>([
  ['with three other sizes and another letter', house => ({ ...sizes(house), ...letters(house) }), 43],
  ['with every letter larger', larger, 58],
])('the house %s', (_name, change, count) => {
  beforeAll(() => {
    vi.resetModules()
    vi.doMock(TOKENS, async (original) => {
      const house = await original<typeof Tokens>()
      return { ...house, ...change(house) }
    })
  })
  afterAll(() => {
    vi.doUnmock(TOKENS)
    vi.resetModules()
  })

  it.each(['data', 'tests/fixtures/wilgenhoven', 'tests/fixtures/minimal', 'tests/fixtures/english'])(
    'has room for all of %s, divided anew',
    async (memoFolder) => {
      const { loadMemo } = await import('../../memo/load.ts')
      const { renderSlides } = await import('../fixtures/render-slides.ts')
      const { memoIn } = await import('../../memo/options.ts')
      const memo = await loadMemo(memoIn(resolve(memoFolder)))
      const slides = await renderSlides(memo)
      if (memoFolder === 'data')
        expect(slides).toHaveLength(count)
      const body = slides.map(({ alias, html }) => `<div id="${alias}" class="static-slide">${html}</div>`).join('')
      const path = join(folder, 'slides.html')
      writeFileSync(path, `<!doctype html><meta charset="utf-8"><style>${await style()}</style><body>${body}`)
      const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
      await page.goto(pathToFileURL(path).href)
      await page.evaluate(() => document.fonts.ready)
      expect(await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length)).toBeGreaterThan(1)
      expect(await findClippings(page)).toEqual([])
      await page.close()
    },
  )
})

/** The slides' style with the current tokens and inlined fonts. */
async function style(): Promise<string> {
  const { styleSheet } = await import('../../styles/style-sheet.ts')
  const fontsource = join(projectFolder, 'node_modules/@fontsource')
  const tokens = styleSheet()
    .replace(/@fontsource\/([^']+)/g, (_, file: string) =>
      `data:font/woff2;base64,${readFileSync(join(fontsource, file)).toString('base64')}`)
  const components = ['layouts', 'components'].flatMap(name =>
    readdirSync(join(projectFolder, name)).filter(file => file.endsWith('.vue')).map(file => `${name}/${file}`))
  return [
    tokens,
    read('styles/slide.css'),
    ...[...components, 'document/StaticSlides.vue'].flatMap(file =>
      parse(read(file)).descriptor.styles.map(({ content }) => content)),
  ].join('\n')
}
