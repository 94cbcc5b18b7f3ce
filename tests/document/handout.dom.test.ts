import { encode } from 'uqr'
import { describe, expect, it } from 'vitest'
import { sizedMemo } from '../fixtures/sized-memo.ts'
import { readSmall } from '../fixtures/small-memo.ts'
import { asRead, readingPage } from './render.ts'

describe('the handout', () => {
  it('begins with the questions to tick, each with the page where there is room to write', async () => {
    const document = await readingPage(readSmall(), { handout: true })
    const ticks = [...document.querySelectorAll('.question-ticks li')]
    expect(ticks.map(tick => asRead(tick.textContent))).toEqual([
      'Dilemma 1: het stoplicht bladzijde wie mag eerst?',
      'Dilemma 2: de stalling bladzijde Wel of geen stalling?',
    ])
    const pages = ticks.map(tick => `#${tick.querySelector<HTMLElement>('.page-number')!.dataset.pageOf}`)
    expect(pages).toEqual(ticks.map(tick => tick.querySelector('a')!.getAttribute('href')))
    expect(pages.every(page => document.querySelector(page)?.matches('.question-part'))).toBe(true)
    expect(document.querySelectorAll('.page-contents')).toHaveLength(0)
  })

  it('has three columns with each question, whose lines a screen reader passes by', async () => {
    const document = await readingPage(readSmall(), { handout: true })
    for (const question of document.querySelectorAll('.question-part')) {
      const columns = [...question.querySelectorAll('.note-columns li')]
      expect(columns.map(column => asRead(column.textContent))).toEqual(['Voor', 'Tegen', 'Mijn voorwaarde of vraag'])
      expect(columns.map(column => column.querySelectorAll('.note-line[aria-hidden=true]').length)).toEqual([6, 6, 6])
    }
  })

  const SIDES = {
    left: { name: 'Wel', prompt: 'Wie wint?' },
    between: ['vaak', 'soms', 'zelden'],
    right: { name: 'Niet', prompt: 'Wie wacht?' },
  }

  it('draws the line of a question with its five stops, only where it has two sides', async () => {
    const changes = { 'parts.1.items.1.ours.sides': SIDES, 'parts.1.items.1.ours.prompts': ['Wie betaalt?', 'Tot wanneer?'] }
    const document = await readingPage(readSmall(changes), { handout: true })
    const [open, sided] = document.querySelectorAll('.question-part')
    expect([...sided!.querySelectorAll('.debate-line li')].map(stop => asRead(stop.textContent)))
      .toEqual(['Wel Wie wint?', 'vaak', 'soms', 'zelden', 'Niet Wie wacht?'])
    expect(asRead(sided!.textContent)).toContain('Denk ook aan: Wie betaalt? Tot wanneer?')
    expect(open!.querySelector('.debate-line')).toBeNull()
    expect(asRead(document.querySelector('.question-ticks')!.textContent)).toContain('zet een kruisje op uw plaats')
  })

  it('has its sources last, behind all that is said', async () => {
    const document = await readingPage(readSmall(), { handout: true })
    expect([...document.querySelectorAll('.page-text > section')].at(-1)!.id).toBe('bronnen')
  })

  it.each([[2, false], [60, true]])('with %i sources leaves its columns unequal: %s', async (sources, isLong) => {
    const document = await readingPage(sizedMemo({ sources }), { handout: true })
    expect(document.querySelector('.sources-columns')!.matches('.sources-many')).toBe(isLong)
  })

  it('is plain for a memo without questions: its contents, and the memo’s own order', async () => {
    const document = await readingPage(readSmall({ 'parts.1': undefined }), { handout: true })
    expect(document.querySelectorAll('.question-ticks, .sources-apart')).toHaveLength(0)
    expect([...document.querySelectorAll('.page-text > section')].slice(0, 5).map(({ id }) => id))
      .toEqual(['inleiding', 'opgave', 'hoofdthemas', 'bronnen', 'afsluiting'])
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
    [...(await readingPage(readSmall({ foreignWords: [], ...changes }), { handout: true })).querySelectorAll('.memo-head-key, #bronnen > .detail')]
      .map(({ textContent }) => asRead(textContent))
      .join(' ')

  it('explains what it has', async () => {
    expect(await keyOf({})).toMatch(/Kopjes als ‘Dilemma 1’, .* ‘Dia 3’ is .* QR-code: /)
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
    const style = (await readingPage(readSmall(), { handout: true })).querySelector('style + style')!.textContent!
    expect(style).toContain('size:A4')
    expect(style).toContain('@top-left{content:"Fietsen in de stad"}')
    expect(style).toContain('@top-right{content:"29 februari 2024"}')
    expect(style).toContain('counter(page) " van " counter(pages)')
  })

  it('has a place in its contents for the page of each part, of which the address is the part’s', async () => {
    const document = await readingPage(readSmall({ 'parts.1': undefined }), { handout: true })
    const lines = [...document.querySelectorAll('.page-contents a')]
    expect(lines.length).toBeGreaterThan(4)
    expect(lines.map(line => `#${line.querySelector<HTMLElement>('.page-number')?.dataset.pageOf}`)).toEqual(lines.map(line => line.getAttribute('href')))
  })

  it('leaves the web page without any of that', async () => {
    const document = await readingPage(readSmall())
    expect(document.querySelectorAll('.note-line, .qr-code, .page-number, .question-ticks, style + style')).toHaveLength(0)
  })
})
