import type { Browser } from '../../print/browser.ts'
import { anchorPages } from '@raadsdeck/pdf-ua'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../../print/browser.ts'
import { printPage } from '../../print/print.ts'

const page = `data:text/html;charset=utf-8,${encodeURIComponent(`<!doctype html><html lang="nl"><title>t</title>
  <style>h2 { break-before: page }</style>
  <p><a href="#a">Een <span data-page-of="a"></span></a> <a href="#b">Twee <span data-page-of="b"></span></a> <span data-page-of="nergens">weg</span>
  <h2 id="a">Een</h2><h2 id="b">Twee</h2>`)}`

const viewport = { width: 600, height: 400 }

describe('a page that says on which page its parts stand', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchBrowser()
  })
  afterAll(() => browser.close())
  const textOf = async (pdf: Uint8Array): Promise<string> =>
    (await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true })).text.replace(/\s+/g, ' ').trim()

  it('has been told by a first print', async () => {
    const printed = await printPage(browser, page, { viewport, findPages: anchorPages })
    expect(await textOf(printed)).toBe('Een 2 Twee 3 Een Twee')
    expect(await anchorPages(printed)).toEqual({ a: 2, b: 3 })
  })
  it('is printed once when nobody asks', async () => {
    expect(await textOf(await printPage(browser, page, { viewport }))).toBe('Een Twee weg Een Twee')
  })
})
