import type { Browser } from 'playwright-chromium'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { check } from '../src/check.ts'
import { finish } from '../src/finish.ts'
import { prepare } from '../src/prepare.ts'
import { textEntry } from '../src/read/objects.ts'
import { openPdf } from '../src/read/open.ts'
import { allElements, readStructure } from '../src/read/structure.ts'
import { metadata } from './build-pdf.ts'
import { launchChromium } from './chromium.ts'
import { samplePage } from './sample-page.ts'
import { tagTrees } from './tag-tree.ts'

let browser: Browser
let stock: Uint8Array
let again: Uint8Array
let untagged: Uint8Array
let finished: Uint8Array

/** Prints documents one after the other in the same page, and gives the last. */
async function print(tagged: boolean, ...documents: string[]): Promise<Uint8Array> {
  const page = await browser.newPage()
  let pdf = new Uint8Array()
  for (const html of documents) {
    await page.setContent(html)
    await page.evaluate(() => document.fonts.ready)
    await page.evaluate(prepare)
    pdf = new Uint8Array(await page.pdf({ tagged, outline: tagged, preferCSSPageSize: true, printBackground: true }))
  }
  await page.close()
  return pdf
}
async function clausesOf(bytes: Uint8Array): Promise<string[]> {
  return [...new Set((await check(bytes)).map(({ clause }) => clause))].sort()
}
/** A copy: pdf.js detaches the bytes that it gets (https://github.com/mozilla/pdf.js/pull/15920). */
const read = (bytes: Uint8Array): ReturnType<typeof getDocumentProxy> => getDocumentProxy(new Uint8Array(bytes))

beforeAll(async () => {
  browser = await launchChromium()
  stock = await print(true, samplePage)
  untagged = await print(false, samplePage)
  again = await print(true, '<p>iets anders</p>', samplePage)
  finished = await finish(stock, metadata)
}, 120_000)
afterAll(() => browser?.close())

describe('chromium’s PDF as it comes', () => {
  it('breaks these rules when it is tagged', async () => {
    expect(await clausesOf(stock)).toEqual([
      'ISO 32000-1 14.8.4.2',
      'ISO 32000-1 14.8.5.4.3',
      'PDF/A-2 6.1.3-1',
      'PDF/A-2 6.2.4.3-2',
      'PDF/UA-1 7.1-3',
      'PDF/UA-1 7.1-5',
      'PDF/UA-1 7.1-8',
      'PDF/UA-1 7.18.5-2',
      'PDF/UA-1 7.2-20',
      'PDF/UA-1 7.3-1',
      'PDF/UA-1 7.8',
    ])
  })
  it('breaks more when it is not, as slidev export prints', async () => {
    expect(await clausesOf(untagged)).toEqual(expect.arrayContaining(['PDF/UA-1 6.2-1', 'PDF/UA-1 7.1-11', 'PDF/UA-1 7.1-3', 'PDF/UA-1 7.18.5-1', 'PDF/UA-1 7.2-34']))
  })
})

describe('chromium’s PDF, finished', () => {
  it('breaks no rule', async () => {
    expect(await check(finished)).toEqual([])
  })

  it('has the same bytes when it is printed again, with other documents before it', async () => {
    const ids = (bytes: Uint8Array): string[] => Buffer.from(bytes).toString('latin1').match(/\(node\d+\)/g) ?? []
    expect(ids(stock)).not.toEqual([])
    expect(ids(again)).not.toEqual(ids(stock))
    expect(Buffer.from(await finish(again, metadata)).equals(finished)).toBe(true)
  })
  it('has the same bytes on another day', async () => {
    const text = Buffer.from(stock).toString('latin1')
    const tomorrow = text.replace(/\(D:\d{8}/g, '(D:20390519')
    expect(tomorrow).not.toBe(text)
    expect(Buffer.from(await finish(Buffer.from(tomorrow, 'latin1'), metadata)).equals(finished)).toBe(true)
  })
  it('has other bytes for another date of the memo', async () => {
    expect(Buffer.from(await finish(stock, { ...metadata, date: '2022-03-02' })).equals(finished)).toBe(false)
  })

  it('has all text that it had, with the apostrophes that were typed', async () => {
    const [before, after] = [await extractText(await read(stock)), await extractText(await read(finished))]
    // Chromium names the glyph by another character that it stands for.
    expect(after.text).toEqual(before.text.map(text => text.replaceAll('ʼ', '’')))
    expect(after.text.join(' ')).toContain('Digitalisering is here to stay, zeker met digital twins.')
  })

  it('has an outline that nests as the headings do', async () => {
    interface Item { title: string, items: Item[] }
    const titles = (items: Item[]): unknown[] =>
      items.map(({ title, items }) => items.length > 0 ? [title, titles(items)] : title)
    expect(titles(await (await read(finished)).getOutline())).toEqual([
      ['Digitale samenleving', [['Dilemma: camera’s', ['Trendrapport']], 'Bron']],
    ])
  })

  it('describes its links by their words, and keeps them alive', async () => {
    const document = await read(finished)
    const pages = await Promise.all(Array.from({ length: document.numPages }, async (_, index) =>
      (await document.getPage(index + 1)).getAnnotations()))
    const links = pages.flat().map(({ contentsObj, dest, url }) => [contentsObj.str, dest ?? url])
    expect(new Set(links.map(link => link.join(' → ')))).toEqual(new Set([
      'Naar het dilemma → cameras',
      'Naar de bron → bron',
      'trendrapport van de VNG → https://vng.nl/nieuws',
      'Lees verder → bron',
    ]))
    for (const name of ['cameras', 'bron'])
      expect(await document.getDestination(name)).toEqual([expect.anything(), expect.objectContaining({ name: 'XYZ' }), expect.any(Number), expect.any(Number), expect.anything()])
  })

  it('describes each part of a link with other letters in it by the words of all', async () => {
    const pdf = await finish(await print(true, '<title>t</title><p><a href="https://vng.nl/">het <strong>nieuws</strong> van de <em>VNG</em></a>'), metadata)
    const links = await (await (await read(pdf)).getPage(1)).getAnnotations()
    expect(new Set(links.map(({ contentsObj }) => contentsObj.str))).toEqual(new Set(['het nieuws van de VNG']))
  })

  it('keeps the language of its parts', async () => {
    const elements = [...allElements(readStructure(await openPdf(finished)))]
    expect(elements.filter(({ dict }) => textEntry(dict, 'Lang') === 'en').map(({ type, role }) => `${type} as ${role}`))
      .toEqual(['Em as Span', 'Em as Span'])
  })

  it('says what it is, in both kinds of metadata', async () => {
    const { info, metadata: xmp } = await (await read(finished)).getMetadata()
    expect(info).toMatchObject({
      PDFFormatVersion: '1.7',
      Language: 'nl-NL',
      Title: metadata.title,
      Author: metadata.author,
      Subject: metadata.subject,
      Keywords: 'digitalisering, ethiek',
      CreationDate: 'D:20220301000000Z',
      ModDate: 'D:20220301000000Z',
    })
    expect([xmp?.get('dc:title'), xmp?.get('pdfuaid:part'), xmp?.get('pdfaid:part'), xmp?.get('pdfaid:conformance')]).toEqual([metadata.title, '1', '2', 'A'])
  })

  it('can be finished again', async () => {
    expect(await check(await finish(finished, metadata))).toEqual([])
  })
})

describe('what the page tells by prepare', () => {
  it.each([
    ['contents', '<ol data-toc><li><a href="#a">Deel</a> kort<ul><li><a href="#a">In</a></li></ul></li></ol><h2 id="a">Deel</h2>', [
      'TOC',
      '  TOCI',
      '    Lbl \'1.\'',
      '    Reference',
      '      Link \'Deel\' → \'Deel\'',
      '    P \'kort\'',
      '    TOC',
      '      TOCI',
      '        Lbl \'\'',
      '        Reference',
      '          Link \'In\' → \'In\'',
      'H2 \'Deel\'',
    ]],
    ['a note', '<p>Zin<sup data-note-reference><a href="#n">1</a></sup>.</p><ul style="list-style: none"><li id="n" data-note><sup>1</sup> <span>Een noot.</span></li></ul>', [
      'P \'Zin\'',
      '  Reference',
      '    Link \'1\' → \'1\'',
      '  \'.\'',
      'L',
      '  LI',
      '    LBody',
      '      Note ID=\'element-000001\'',
      '        Lbl \'1\'',
      '        P \'Een noot.\'',
    ]],
    ['a table', '<table><caption>Kosten</caption><thead><tr><th scope="col">Post</th><th scope="col">2026</th></tr></thead><tbody><tr><th scope="row">Huur</th><td>€ 30</td></tr></tbody></table>', [
      'Table',
      '  Caption \'Kosten\'',
      '  TR',
      '    TH \'Post\'',
      '    TH ID=\'element-000001\' \'2026\'',
      '  TR',
      '    TH ID=\'element-000002\' \'Huur\'',
      '    TD \'€ 30\'',
    ]],
    ['a table with an empty cell between collapsed borders', '<table style="border-collapse: collapse"><tr><th scope="col">a<th scope="col">b<tr><td>c<td></table>', [
      'Table',
      '  TR',
      '    TH ID=\'element-000001\' \'a\'',
      '    TH ID=\'element-000002\' \'b\'',
      '  TR',
      '    TD \'c\'',
      '    TD \'\'',
    ]],
    ['a section, and what is on every page', '<section><h2>Deel</h2><footer data-running>voet</footer></section>', ['Sect', '  H2 \'Deel\'']],
  ])('%s', async (_, body, tree) => {
    const pdf = await finish(await print(true, `<!doctype html><html lang="nl-NL"><title>t</title><h1>a</h1>${body}`), metadata)
    expect(tagTrees(await openPdf(pdf)).slice(1).join('\n').split('\n')).toEqual(tree)
    expect(await check(pdf)).toEqual([])
  })
})

describe('a page that cannot conform', () => {
  it.each<[what: string, html: string, clause: string, message: RegExp]>([
    ['a picture without an alternative', '<h1>a</h1><svg role="img" width="9" height="9"><rect width="9" height="9"/></svg>', 'PDF/UA-1 7.3-1', /geen alternatieve tekst/],
    ['a character that no font has', '<h1>a &#xE123; b &#xE124;</h1>', 'PDF/UA-1 7.21.8-1', /U\+E124/],
    ['a skipped heading level', '<h1>a</h1><h3>b</h3>', 'PDF/UA-1 7.4.2-1', /H1 komt H3/],
    ['no h1', '<h2>a</h2>', 'PDF/UA-1 7.4.2-1', /De eerste kop is H2/],
    ['a link to nothing', '<p><a href="#weg">a</a></p>', 'ISO 32000-1 14.8.4.4.2', /leidt nergens heen/],
    ['a filter, under which Chromium paints a picture', '<p style="filter: grayscale(1)">a</p>', 'PDF/UA-1 7.1-11', /geen tags/],
  ])('is told: %s', async (_, body, clause, message) => {
    const pdf = await finish(await print(true, `<!doctype html><html lang="nl"><title>t</title>${body}`), metadata)
    const failure = { clause, message: expect.stringMatching(message) }
    expect(await check(pdf)).toContainEqual(expect.objectContaining(failure))
  })
})
