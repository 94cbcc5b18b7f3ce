import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../../print/browser.ts'
import { requireNothingClipped, requireNothingWide } from '../../print/clipping.ts'

function slide(alias: string, height: number): string {
  return `<div id="${alias}"><section class="slide" style="height: 200px; overflow: hidden"><div class="text" style="height: 90px"><div style="height: ${height}px"></div></div></section></div>`
}

describe('text that sticks out', () => {
  let browser: Awaited<ReturnType<typeof launchBrowser>>
  let page: Awaited<ReturnType<typeof browser.newPage>>
  beforeAll(async () => {
    browser = await launchBrowser()
    page = await browser.newPage({ viewport: { width: 800, height: 600 } })
  })
  afterAll(() => browser?.close())

  const show = (language: string, body: string): Promise<unknown> =>
    page.goto(`data:text/html,${encodeURIComponent(`<!doctype html><html lang="${language}"><body style="margin: 0">${body}</body></html>`)}`)

  it.each([
    ['nl', 'RD503 Niet alle tekst past op zijn plaats. vraag (text): 12 px te groot; slot (text): 30 px te groot\n  oplossing: kort de tekst van dat deel in'],
    ['en', 'RD503 Not all text fits its place. vraag (text): 12 px too large; slot (text): 30 px too large\n  solution: shorten the text of that part'],
  ])('of slides is told with the slide, by how much, in the language of the page: %s', async (language, message) => {
    await show(language, slide('start', 90) + slide('vraag', 102) + slide('slot', 120))
    await expect(requireNothingClipped(page)).rejects.toThrow(message)
  })

  it('of paper is told with its part', async () => {
    await show('nl', '<section id="bronnen" class="part"><div style="width: 900px; height: 10px"></div></section>')
    await expect(requireNothingWide(page)).rejects.toThrow('bronnen (part): 100 px te groot')
  })

  it('is nothing to tell of where all fits', async () => {
    await show('nl', slide('start', 90))
    await requireNothingClipped(page)
    await requireNothingWide(page)
  })
})
