// @vitest-environment happy-dom
import { encode } from 'uqr'
import { describe, expect, it } from 'vitest'
import { readSmall } from '../fixtures/small-memo.ts'
import { asRead, readingPage } from './render.ts'

describe('the handout', () => {
  it('has four ruled lines with each question, which a screen reader passes by', async () => {
    const document = await readingPage(readSmall(), { handout: true })
    const lines = [...document.querySelectorAll('.question-part')].map(question => question.querySelectorAll('.note-line[aria-hidden=true]').length)
    expect(lines).toEqual([4, 4])
  })

  it('names slides by number, because paper follows no link', async () => {
    const document = await readingPage(readSmall(), { handout: true })
    expect(document.querySelectorAll('.slide-references a')).toHaveLength(0)
    expect(asRead(document.querySelector('#dilemma-stoplicht .slide-references')!.textContent)).toMatch(/^Dia \d+$/)
  })

  it('has a QR code for each address that was seen, and says of which source', async () => {
    const document = await readingPage(readSmall(), { handout: true })
    const codes = [...document.querySelectorAll('svg.qr-code')]
    expect(codes.map(code => [code.getAttribute('role'), code.getAttribute('aria-label')])).toEqual([['img', 'QR-code met het adres van Fietsnota 2023']])
  })

  it('draws in the QR code exactly the dark modules of the address, within a quiet zone of four', async () => {
    const document = await readingPage(readSmall(), { handout: true })
    const code = document.querySelector('svg.qr-code')!
    const { data, size } = encode('https://example.nl/fietsnota', { ecc: 'L', boostEcc: true, border: 4 })
    const drawn = data.map(row => row.map(() => false))
    for (const [, x, y, width] of code.querySelector('path')!.getAttribute('d')!.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g))
      drawn[Number(y)]!.fill(true, Number(x), Number(x) + Number(width))
    expect(code.getAttribute('viewBox')).toBe(`0 0 ${size} ${size}`)
    expect(drawn).toEqual(data)
    expect(drawn.slice(0, 4).flat()).not.toContain(true)
  })

  const keyOf = async (changes: Record<string, unknown>): Promise<string> =>
    asRead((await readingPage(readSmall({ foreignWords: [], ...changes }), { handout: true })).querySelector('.memo-head-key')!.textContent)

  it('explains what it has', async () => {
    expect(await keyOf({})).toMatch(/Kopjes als ‘Dilemma 1’, .* QR-code: .* ‘Dia 3’ is/)
  })

  it.each([
    ['questions', { 'parts.1': undefined }, /Dilemma/, /Kopjes, gegevens/],
    ['QR codes, because nothing has an address', { 'parts.4.items.0.ours.address': { certainty: 'none' } }, /QR/, /‘Dia 3’ is/],
  ])('explains nothing that it has not: %s', async (_, changes, absent, present) => {
    const key = await keyOf(changes)
    expect(key).not.toMatch(absent)
    expect(key).toMatch(present)
  })

  it('names the many slides of one passage together, by what it is about', async () => {
    const text = Array.from({ length: 60 }, (_, index) => `Zin ${index + 1} gaat over de inrichting van straten en pleinen in de stad.`).join(' ')
    const document = await readingPage(readSmall({ 'foreignWords': [], 'parts.0.blocks.0': { id: 'meer', text, ours: { heading: 'Meer fietsers' } } }), { handout: true })
    expect(asRead(document.querySelector('.text-part-slides p')!.textContent)).toMatch(/^Dia 3 tot en met \d+: Meer fietsers$/)
  })

  it('carries the memo’s short title, date and page numbers in the margins of A4', async () => {
    const style = (await readingPage(readSmall(), { handout: true })).querySelector('style')!.textContent!
    expect(style).toContain('size:A4')
    expect(style).toContain('@top-left{content:"Fietsen in de stad"}')
    expect(style).toContain('@top-right{content:"29 februari 2024"}')
    expect(style).toContain('counter(page) " van " counter(pages)')
  })

  it('has a place in its contents for the page of each part, of which the address is the part’s', async () => {
    const document = await readingPage(readSmall(), { handout: true })
    const lines = [...document.querySelectorAll('.page-contents a')]
    expect(lines.length).toBeGreaterThan(4)
    expect(lines.map(line => `#${line.querySelector<HTMLElement>('.page-number')?.dataset.pageOf}`)).toEqual(lines.map(line => line.getAttribute('href')))
  })

  it('leaves the web page without any of that', async () => {
    const document = await readingPage(readSmall())
    expect(document.querySelectorAll('.note-line, .qr-code, .page-number, style')).toHaveLength(0)
  })
})
