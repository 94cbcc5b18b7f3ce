import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { anchorPages } from '@raadsdeck/pdf-ua'
import { getDocumentProxy } from 'unpdf'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import dordrecht from '../../data/index.ts'
import { partsOf, questionAlias, questionsOf, questionTitle, sourcesOf } from '../../deck/look-up.ts'
import { typeset } from '../../deck/text/typography.ts'
import { readingParts } from '../../document/reading-parts.ts'
import { projectFolder } from '../../lib/project.ts'
import { compare } from '../../memo/compare.ts'
import { wordsOf } from '../../memo/cover.ts'
import { loadMemoForAudience } from '../../memo/load.ts'
import { piecesOf } from '../../memo/memo-md.ts'
import { openPdf } from '../../packages/pdf-ua/src/read/open.ts'
import { readPainted } from '../../packages/pdf-ua/src/read/painted.ts'
import { wordsFor } from '../../words/index.ts'

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>

const memo = await loadMemoForAudience()
const words = wordsFor(memo.language)
/** Chromium names the serif's quotes and spaces after characters with the same glyphs. */
const quoted = (text: string): string => text.replaceAll('ʻ', '‘').replaceAll('ʼ', '’').replaceAll('\u00A0', ' ')
/** Without spaces: a word broken over two lines has an extra one. */
const unbroken = (text: string): string => quoted(typeset(text).replace(/\s+/g, ''))

let pdf: Pdf
let texts: string[]
let anchors: Record<string, number>

beforeAll(async () => {
  const bytes = new Uint8Array(await readFile(join(inject('site'), 'handout.pdf')))
  anchors = await anchorPages(bytes)
  pdf = await getDocumentProxy(bytes)
  texts = await Promise.all(Array.from({ length: pdf.numPages }, async (_, index) => {
    const { items } = await (await pdf.getPage(index + 1)).getTextContent()
    return unbroken(items.map(item => 'str' in item ? item.str : '').join(''))
  }))
})

/** Each run of letters with place and size, and its page's size, in pt. */
async function lettersOf(pdf: Pdf) {
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)))
  return (await Promise.all(pages.map(async (page) => {
    const [,, right, top] = page.view as [number, number, number, number]
    const { items } = await page.getTextContent()
    return items.flatMap((item) => {
      if (!('str' in item) || !item.str.trim())
        return []
      const [x, y] = item.transform.slice(4) as [number, number]
      return { text: item.str, x, y, width: item.width, height: item.height, right, top }
    })
  }))).flat()
}

function pagesWith(text: string): number[] {
  return texts.flatMap((page, index) => page.includes(unbroken(text)) ? index + 1 : [])
}

describe('the handout PDF', () => {
  it('is six to eight pages of A4, each with its number', async () => {
    expect(pdf.numPages).toBeGreaterThanOrEqual(6)
    expect(pdf.numPages).toBeLessThanOrEqual(8)
    for (let page = 1; page <= pdf.numPages; page++) {
      const [,, width, height] = (await pdf.getPage(page)).view as [number, number, number, number]
      expect([width / 72 * 25.4, height / 72 * 25.4].map(Math.round)).toEqual([210, 297])
      expect(texts[page - 1]).toContain(`${page}van${pdf.numPages}`)
      // More than the margins' text: no page is left empty.
      expect(texts[page - 1]!.length).toBeGreaterThan(300)
    }
  })

  it('has every sentence of the memo as it was received, but for its typing errors and how to reach someone', async () => {
    const received = await readFile(join(projectFolder, 'data/memo.md'), 'utf8')
    const { told } = compare(piecesOf(received), dordrecht)
    const corrected = told.map(text =>
      memo.corrections.reduce((now, { received, corrected }) => now.replaceAll(received, corrected), text))
    const typed = (text: string): string => wordsOf(text).join('')
    const all = typed(texts.join(''))
    expect(corrected.filter(sentence => !all.includes(typed(sentence)))).toEqual([dordrecht.contacts![0]!.lines])
  })

  it.each(sourcesOf(memo))('has all of $id on one page: no card is cut in two', ({ listed, annotation = '' }) => {
    expect(pagesWith(`${listed}`).filter(page => pagesWith(annotation).includes(page))).toHaveLength(1)
  })

  it.each(['handout.pdf', 'presentatie.pdf'])('has a space between words where a line of %s wraps: a screen reader sees no lines', async (name) => {
    const document = await openPdf(await readFile(join(inject('site'), name)))
    const painted = readPainted(document).map(({ text }) => text?.strings.map(({ text }) => text).join('') ?? '').join('')
    expect(sourcesOf(memo).filter(({ annotation = '' }) => !quoted(painted).includes(quoted(typeset(annotation)))).map(({ id }) => id)).toEqual([])
  })

  it('names on its first page the page of each question, two of which share a page', () => {
    const questions = partsOf(memo, 'questions').flatMap(questionsOf)
    const pages = questions.map((question) => {
      const title = questionTitle(question, words)
      const page = anchors[questionAlias(question, words)]!
      expect(texts[0]).toContain(unbroken(`${title}${words.handout.page}${page}`))
      expect(texts[page - 1]).toContain(unbroken(title))
      return page
    })
    expect(Math.max(...pages) - Math.min(...pages)).toBe(Math.ceil(questions.length / 2) - 1)
  })

  it('has no letter under 9.5 pt', async () => {
    const letters = await lettersOf(pdf)
    expect(letters.length).toBeGreaterThan(300)
    expect(letters.filter(({ height }) => height < 9.49)).toEqual([])
  })

  it('keeps clear of the edge that a printer leaves white', async () => {
    const MARGIN = 5 / 25.4 * 72
    for (const { x, y, width, height, right, top } of await lettersOf(pdf))
      expect(Math.min(x, y, right - x - width, top - y - height)).toBeGreaterThan(MARGIN)
  })

  it('tells a griffie what it is', async () => {
    const { info } = await pdf.getMetadata()
    expect(info).toMatchObject({
      PDFFormatVersion: '1.7',
      Language: memo.language,
      Title: memo.header.title,
      Author: memo.header.from,
      Subject: memo.header.ours.description,
      Keywords: memo.header.ours.keywords.join(', '),
    })
    expect((info as { CreationDate: string }).CreationDate).toContain(memo.header.date!.replaceAll('-', ''))
  })

  it('has an outline of its parts, each as it is called there', async () => {
    const titlesOf = (items: Awaited<ReturnType<Pdf['getOutline']>>): string[] => items.flatMap(({ title, items }) => [title, ...titlesOf(items)])
    const titles = titlesOf(await pdf.getOutline())
    const parts = readingParts(memo, words).flatMap(({ title, parts }) => [title, ...parts.map(inner => inner.title)])
    const expected = [memo.header.title, ...parts, ...sourcesOf(memo).map(({ listed }) => listed)]
      .map(title => quoted(typeset(title)))
    expect(titles.map(quoted)).toEqual(expect.arrayContaining(expected))
  })
})
