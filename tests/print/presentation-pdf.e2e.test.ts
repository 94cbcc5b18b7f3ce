import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { getDocumentProxy } from 'unpdf'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { addressNotice, shownAddress } from '../../deck/facts.ts'
import { partsOf, sourcesOf } from '../../deck/look-up.ts'
import { layOut } from '../../deck/plan.ts'
import { typeset } from '../../deck/text/typography.ts'
import { splitText, wordsOf } from '../../memo/cover.ts'
import { loadMemoForAudience } from '../../memo/load.ts'
import { measure } from '../../memo/measure.ts'
import { memoSchema } from '../../schema/memo.ts'
import { textsOf } from '../../schema/walk.ts'
import { wordsFor } from '../../words/index.ts'

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>
type PdfPage = Awaited<ReturnType<Pdf['getPage']>>

interface Link { subtype: string, url?: string, dest?: unknown }

const memo = await loadMemoForAudience()
const { slides } = layOut(memo, measure).deck
const number = (alias: string): number => slides.findIndex(slide => slide.alias === alias) + 1

const normalised = (text: string): string => text.replace(/\s+/g, ' ').trim()
/** Without spaces: a word broken over two lines has an extra one. */
const unbroken = (text: string): string => text.replace(/\s+/g, '')

let pdf: Pdf
let pages: PdfPage[]
let texts: string[]

beforeAll(async () => {
  const bytes = await readFile(join(inject('site'), 'presentatie.pdf'))
  pdf = await getDocumentProxy(new Uint8Array(bytes))
  pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)))
  texts = await Promise.all(pages.map(async (page) => {
    const { items } = await page.getTextContent()
    return normalised(items.map(item => 'str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : '').join(''))
  }))
})

/** The page that a destination leads to, from 1. */
async function pageOf(dest: unknown): Promise<number> {
  const explicit = (typeof dest === 'string' ? await pdf.getDestination(dest) : dest) as [Parameters<Pdf['getPageIndex']>[0]] | null
  expect(explicit, `destination ${JSON.stringify(dest)}`).not.toBeNull()
  return await pdf.getPageIndex(explicit![0]) + 1
}

/** The pages that the links on a page lead to, from 1. */
async function targetsOn(page: PdfPage): Promise<number[]> {
  return Promise.all((await linksOn(page)).filter(({ dest }) => dest).map(({ dest }) => pageOf(dest)))
}

async function linksOn(page: PdfPage): Promise<Link[]> {
  return (await page.getAnnotations() as Link[]).filter(({ subtype }) => subtype === 'Link')
}

describe('the presentation PDF', () => {
  it('has a page for each slide, 16 to 9', () => {
    expect(pages).toHaveLength(slides.length)
    for (const page of pages) {
      const [left, bottom, right, top] = page.view as [number, number, number, number]
      expect((right - left) / (top - bottom)).toBeCloseTo(16 / 9, 2)
    }
  })

  it('has text that can be selected: the title of each slide on its page', () => {
    slides.forEach(({ title, layout }, index) => {
      // On the cover two font sizes split the title at its dash.
      for (const line of layout === 'cover' ? title.split(' - ') : [title])
        expect(unbroken(texts[index]!), `page ${index + 1}`).toContain(unbroken(typeset(line)))
    })
  })

  it('says on each page but the cover which slide it is, and counts the appendix apart', () => {
    const first = number('bijlage') - 1
    texts.slice(1, first).forEach((text, index) => expect(text).toMatch(new RegExp(`\\b${index + 2} van ${first}\\b`)))
    texts.slice(first).forEach((text, index) =>
      expect(text).toMatch(new RegExp(`\\bB${index + 1} van ${slides.length - first}\\b`)))
  })

  it('says how sure its addresses are once for all, and apart for exceptions: three times at most', () => {
    const { source } = wordsFor(memo.language)
    const notice = addressNotice(memo, source)
    const states = sourcesOf(memo).map(({ id, ours: { address } }) => {
      const owner = address?.certainty === 'seen' && address.thirdParty
      return shownAddress(memo, id, source).state.replace(owner ? source.addressOfThirdParty(owner) : '', '')
    }).filter(Boolean)
    const all = texts.map(unbroken)
    const counts = [...new Set([notice, ...states])]
      .map(text => all.reduce((sum, page) => sum + page.split(unbroken(text)).length - 1, 0))
    expect(Math.min(...counts)).toBeGreaterThan(0)
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(3)
  })

  it.each(sourcesOf(memo))('has the whole annotation of $id on its page', ({ id, annotation = '' }) => {
    const text = texts[number(`bron-${id}`) - 1]!
    expect(unbroken(text)).toContain(unbroken(typeset(annotation)))
  })

  it('has every sentence of all but the sources, and of the text that is drawn as a shift', () => {
    const typed = (text: string): string => wordsOf(text).join('')
    const all = texts.map(typed)
    const memos = memo.parts.filter(({ kind }) => kind !== 'sources')
      .flatMap(part => textsOf(memoSchema, { parts: [part] }, 'memo'))
      .map(({ text }) => text)
    const drawn = partsOf(memo, 'text').flatMap(({ blocks }) => blocks.flatMap(block => 'shifts' in block ? block.text : []))
    const missing = memos.filter(text => !drawn.includes(text))
      .flatMap(text => splitText(text, 'nl').map(({ raw }) => raw))
      .filter(sentence => !all.some(page => page.includes(typed(sentence))))
    expect(missing).toEqual([])
  })

  it('is tagged, in Dutch, and says what it is', async () => {
    expect((await pdf.getMarkInfo())!.Marked).toBe(true)
    const { info } = await pdf.getMetadata()
    expect(info).toMatchObject({ Title: memo.header.title, Author: memo.header.from, Language: 'nl' })
    const trees = await Promise.all(pages.map(page => page.getStructTree()))
    expect(trees.filter(tree => !JSON.stringify(tree).match(/"role":"H[12]"/))).toEqual([])
  })

  it('links its slides: each source from its card, and back from the source', async () => {
    for (const { alias, ids } of slides.filter(({ layout }) => layout === 'topic')) {
      const led = await targetsOn(pages[number(alias) - 1]!)
      for (const source of ids.sources as string[]) {
        const page = number(`bron-${source}`)
        expect(led).toContain(page)
        const back = await targetsOn(pages[page - 1]!)
        expect(back).toContain(number(alias))
      }
    }
  })

  it('leads nowhere but to its own slides and to addresses that were seen', async () => {
    const seen = sourcesOf(memo).flatMap(({ ours }) => ours.address?.certainty === 'seen' ? [ours.address.url] : [])
    const links = (await Promise.all(pages.map(linksOn))).flat()
    expect(links.length).toBeGreaterThan(60)
    for (const { url, dest } of links) {
      if (url)
        expect(seen).toContain(url)
      else
        expect(await pageOf(dest)).toBeGreaterThan(0)
    }
    expect(seen.filter(url => !links.some(link => link.url === url))).toEqual([])
  })

  it('tells the public nothing that only the council may know, and holds no notes', () => {
    const all = texts.join(' ')
    expect(all).not.toContain('06 – 295')
    expect(all).not.toContain('@dordrecht.nl')
    expect(all).not.toContain('Richttijd')
  })
})
