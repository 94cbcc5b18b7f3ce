import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { check } from '@raadsdeck/pdf-ua'
import { getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { slideNumber } from '../../deck/slide-number.ts'
import { typeset } from '../../deck/text/typography.ts'
import { buildStaticRenderer } from '../../document/static-render.ts'
import { withDeck } from '../../memo/plan.ts'
import { slidesHandoutPdf } from '../../print/documents.ts'
import { withPrintServer } from '../../print/print-server.ts'
import { wordsFor } from '../../words/index.ts'
import { readSmall } from '../fixtures/small-memo.ts'

const memo = withDeck(readSmall())
const { slides } = memo.deck
const words = wordsFor(memo.language)
const unbroken = (text: string): string => typeset(text).replace(/\s+/g, '')

const made = new Map<number, Uint8Array>()
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'raadsdeck-'))
  const renderer = await buildStaticRenderer('slides', join(folder, 'slides'))
  await withPrintServer(folder, async (server) => {
    for (const perPage of [2, 3, 6] as const)
      made.set(perPage, await slidesHandoutPdf({ ...server, memo, memoFolder: folder }, renderer, perPage))
  })
})
afterAll(() => rm(folder, { recursive: true }))

describe.each([2, 3, 6])('the handout of %i slides to an A4', (perPage) => {
  it('has them all, in order, each whole on its page with its number and title', async () => {
    const pdf = await getDocumentProxy(new Uint8Array(made.get(perPage)!))
    expect(pdf.numPages).toBe(Math.ceil(slides.length / perPage))
    for (let page = 1; page <= pdf.numPages; page++) {
      const proxy = await pdf.getPage(page)
      const [,, width, height] = proxy.view as [number, number, number, number]
      expect([width / 72 * 25.4, height / 72 * 25.4].map(Math.round)).toEqual([210, 297])
      const { items } = await proxy.getTextContent()
      const text = unbroken(items.map(item => 'str' in item ? item.str : '').join(''))
      slides.forEach((slide, index) => {
        const { number } = slideNumber(memo.deck, slide, words)
        const name = unbroken(words.reading.slideTitled(number, slide.title))
        expect(text.includes(name), `${name} on page ${page}`).toBe(Math.floor(index / perPage) === page - 1)
      })
    }
  })

  it('conforms, and is tagged: each slide by its own headings', async () => {
    expect(await check(made.get(perPage)!)).toEqual([])
    const pdf = await getDocumentProxy(new Uint8Array(made.get(perPage)!))
    const trees = await Promise.all(Array.from({ length: pdf.numPages }, async (_, index) =>
      (await pdf.getPage(index + 1)).getStructTree()))
    expect(JSON.stringify(trees).match(/"role":"H[12]"/g)!.length).toBeGreaterThanOrEqual(slides.length)
  })
})
