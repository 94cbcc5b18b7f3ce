import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { renderPage, renderUsb } from '../../document/slides-entry.ts'
import { loadMemo } from '../../memo/load.ts'
import { memoIn } from '../../memo/options.ts'
import { withDeck } from '../../memo/plan.ts'
import { withoutMarks } from '../../schema/marks.ts'
import { memoSchema } from '../../schema/memo.ts'
import { textsOf } from '../../schema/walk.ts'
import { renderSlides, textOf } from '../fixtures/render-slides.ts'
import { asRead, readingPage } from './render.ts'

const memo = withDeck(await loadMemo(memoIn(resolve('tests/fixtures/every-kind'))))
const dense = (text: string): string => text.replace(/\s+/g, '')
const texts = textsOf(memoSchema, memo, 'memo').map(({ text }) => dense(withoutMarks(text))).filter(Boolean)

/** All words that are read or heard, text alternatives too. */
function wordsOf(document: Document): string {
  const alternatives = [...document.querySelectorAll('img')].map(({ alt }) => alt).join(' ')
  document.querySelectorAll('.note-mark').forEach(mark => mark.remove())
  return dense(`${document.body.textContent} ${alternatives}`)
}

describe('each word of a memo with every kind of part and block', () => {
  it.each([['the reading page', false], ['the handout', true]])('stands on %s', async (_, handout) => {
    const words = wordsOf(await readingPage(memo, { handout }))
    expect(texts.filter(text => !words.includes(text))).toEqual([])
  })

  it('is shown on a slide or said with it', async () => {
    const slides = (await renderSlides(memo)).map(({ html }) => textOf(html.replace(/<sup.*?<\/sup>/g, '')))
    const words = dense([...slides, ...memo.deck.slides.flatMap(({ notes }) => notes.memo)].join('\n'))
    expect(texts.filter(text => !words.includes(text))).toEqual([])
  })
})

describe('the reading page', async () => {
  const document = await readingPage(memo)

  it('has tables with a caption, and heads with their scope', () => {
    const [table] = document.querySelectorAll('table')
    expect(table!.caption!.textContent).toBe('Kosten per weg, in euro’s per jaar')
    expect([...table!.querySelectorAll('th')].map(({ scope }) => scope)).toEqual(['col', 'col', 'col', 'col', 'row', 'row', 'row'])
  })

  it('has figures with their alternative, size and caption', () => {
    const [figure] = document.querySelectorAll('.figure-part')
    const { alt, width, height, src } = figure!.querySelector('img')!
    expect([alt, width, height, src.slice(0, 22)]).toEqual(['Een lijn die van 2019 tot 2024 stijgt van 180 naar 410 duizend euro.', 800, 400, 'data:image/svg+xml;bas'])
    expect(figure!.querySelector('figcaption')!.textContent).toBe('Wat verwarmen kost, in duizenden euro’s')
  })

  it('leads from the mark of a footnote to the note and back, and from words of the memo to their address', () => {
    const mark = document.querySelector('.note-mark a')!
    const note = document.querySelector(mark.getAttribute('href')!)!
    expect(asRead(note.textContent)).toContain('Het eerste bad opende op 1 juni 1974.')
    expect(document.querySelector(note.querySelector('a')!.getAttribute('href')!)!.contains(mark)).toBe(true)
    expect([...document.querySelectorAll('a')].find(({ textContent }) => textContent === 'Zwembadnota van 2024')!.getAttribute('href'))
      .toBe('https://lindewaard.example/zwembadnota')
  })

  it('says nowhere ‘dilemma’', () => {
    expect(document.body.textContent).not.toMatch(/dilemma/i)
  })
})

it('the table slide has its finding, its number and its bars', async () => {
  const { html } = (await renderSlides(memo)).find(({ alias }) => alias === 'financien-2')!
  expect(asRead(textOf(html))).toContain('Nieuw bouwen kost per jaar 18 procent meer dan opknappen')
  expect(html).toMatch(/table-proof.*€\s1\.100\.000.*Nieuw bouwen.*Samen/s)
  expect([...html.matchAll(/<rect width="([^"]+)"/g)].map(([, width]) => Number.parseFloat(width!).toFixed(1))).toEqual(['3.6', '84.5', '100.0'])
})

it('a long table is divided, with its heads on each slide', async () => {
  const slides = (await renderSlides(memo)).filter(({ alias }) => alias.startsWith('financien-3'))
  expect(slides).toHaveLength(2)
  for (const { html } of slides)
    expect([...html.matchAll(/scope="col"/g)]).toHaveLength(4)
})

it('a figure is a file of the site on its pages, and within the page elsewhere', async () => {
  const sourceOf = (html: string): string => /<img src="([^"]+)"/.exec(html)![1]!
  const page = await renderPage(memo, { alias: 'financien-4', root: '../' })
  expect(sourceOf(page)).toBe('../beelden/warmte.svg')
  const usb = await renderUsb(memo, { style: '', script: '', letters: {} })
  expect(sourceOf(usb)).toMatch(/^data:image\/svg\+xml;base64,/)
})
