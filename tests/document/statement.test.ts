import { expect, it } from 'vitest'
import { render, renderNotFound } from '../../document/reading-entry.ts'
import { renderPage } from '../../document/slides-entry.ts'
import { withDeck } from '../../memo/plan.ts'
import { readSmall } from '../fixtures/small-memo.ts'

const memo = withDeck(readSmall())
const addresses = { slide: (alias: string) => `../${alias}/` }

const PAGES = {
  'a slide': (statement?: string) => renderPage(memo, { alias: memo.deck.slides[1]!.alias, root: '../', statement }),
  'the reading page': (statement?: string) => render(memo, { addresses, statement }),
  'the page that is not found': (statement?: string) => renderNotFound(memo, { root: '/', statement }),
}

it.each(Object.entries(PAGES))('%s links to the accessibility statement, where there is one', async (_, page) => {
  expect(await page('https://a.nl/?x&y')).toMatch(/<a (?:class="player-button" )?href="https:\/\/a\.nl\/\?x&amp;y"[^>]*>Toegankelijkheid<\/a>/)
  expect(await page()).not.toContain('Toegankelijkheid')
})
