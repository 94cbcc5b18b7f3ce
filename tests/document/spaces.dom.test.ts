import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { renderSpeakerText } from '../../document/slides-entry.ts'
import { loadMemo } from '../../memo/load.ts'
import { memoIn } from '../../memo/options.ts'
import { withDeck } from '../../memo/plan.ts'
import { renderSlides } from '../fixtures/render-slides.ts'
import { parse, readingPage } from './render.ts'

const BLOCKS = 'p, h1, h2, h3, h4, li, td, th, caption, figcaption, blockquote, dt, dd'

/** Texts that begin with a space or hold two in a row: paper shows each space, to keep those where a line ends. */
function spacedTexts(document: Document): string[] {
  return [...document.querySelectorAll(BLOCKS)]
    .filter(block => !block.querySelector(`${BLOCKS}, ul, ol, div`))
    .map(({ textContent }) => textContent)
    .filter(text => /^ | {2}|\n/.test(text))
}

describe.each(['data', 'tests/fixtures/wilgenhoven', 'tests/fixtures/every-kind', 'tests/fixtures/english'])('of %s', async (folder) => {
  const memo = withDeck(await loadMemo(memoIn(resolve(folder))))

  it('no slide shows a space too many on paper', async () => {
    const slides = await renderSlides(memo)
    expect(spacedTexts(parse(slides.map(({ html }) => html).join('')))).toEqual([])
  })

  it('nor does the handout or the speaker’s text', async () => {
    expect(spacedTexts(await readingPage(memo, { handout: true }))).toEqual([])
    expect(spacedTexts(parse(await renderSpeakerText(memo, '')))).toEqual([])
  })
})
