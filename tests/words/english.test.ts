import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { deckPages, WHOLE_DECK } from '../../deck/pages.ts'
import { render } from '../../document/reading-entry.ts'
import { loadMemo } from '../../memo/load.ts'
import { memoIn } from '../../memo/options.ts'
import { withDeck } from '../../memo/plan.ts'
import { en } from '../../words/en.ts'
import { wordsFor } from '../../words/index.ts'
import { nl } from '../../words/nl.ts'
import { renderSlides, textOf } from '../fixtures/render-slides.ts'

/** The texts among words, without those that need a number or a name. */
function textsIn(words: unknown): string[] {
  if (typeof words === 'string')
    return [words]
  return typeof words === 'object' && words ? Object.values(words).flatMap(textsIn) : []
}

const ATTRIBUTES = / (?:aria-label|alt|title|id|href)="([^"]*)"/g

const dutch = textsIn(nl).filter(text => text.length > 3 && !textsIn(en).includes(text))
const english = textsIn(en).filter(text => text.length > 3 && !textsIn(nl).includes(text))

/** All text of a memo's deck, notes and reading page, names and descriptions too. */
async function saidBy(folder: string): Promise<string> {
  const memo = withDeck(await loadMemo(memoIn(resolve('tests/fixtures', folder))))
  const slides = (await renderSlides(memo)).map(({ html }) => html)
  const reading = await render(memo, { addresses: { slide: alias => `#${alias}` } })
  const attributes = [...slides, reading].flatMap(html => [...html.matchAll(ATTRIBUTES)].map(([, value]) => value))
  const pages = deckPages(memo, memo.deck, WHOLE_DECK).map(({ text }) => text)
  return [...slides.map(textOf), textOf(reading), ...attributes, ...pages].join('\n')
}

/** The texts that stand in another, as whole words. */
function among(texts: string[], said: string): string[] {
  const words = (text: string): string => ` ${text.replace(/\P{L}+/gu, ' ').trim()} `
  const all = words(said)
  return texts.filter(text => all.includes(words(text)))
}

it('each language has words of its own', () => {
  expect([wordsFor('nl'), wordsFor('en')]).toEqual([nl, en])
})

it('around an English memo nothing is Dutch', async () => {
  const said = await saidBy('english')
  expect(among(dutch, said)).toEqual([])
  expect(among(english, said).length).toBeGreaterThan(15)
})

it('the same search finds the Dutch around a Dutch memo', async () => {
  expect(among(dutch, await saidBy('wilgenhoven')).length).toBeGreaterThan(15)
})
