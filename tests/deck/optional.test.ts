import { expect, it } from 'vitest'
import { withDeck } from '../../memo/plan.ts'
import { renderSlides, textOf } from '../fixtures/render-slides.ts'
import { readSmall } from '../fixtures/small-memo.ts'

/** The optional parts, one by one; then nearly all of them. */
const PARTS = ['parts.5', 'parts.3', 'parts.2', 'parts.1', 'parts.0', 'contacts']
const lacking: Record<string, unknown>[] = [
  ...[
    ...PARTS,
    'header.to',
    'header.via',
    'header.from',
    'header.date',
    'header.ours',
    'header.ours.hints',
    'header.ours.keywords',
    'parts.1.leadIn',
    'parts.3.leadIn',
    'parts.4.leadIn',
    'parts.0.ours',
    'parts.1.ours',
    'parts.1.items.0.ours',
    'parts.2.optimum',
    'parts.3.items.0.ours',
    'parts.4.ours',
    'parts.4.items.0.publisher',
    'parts.4.items.0.excerpt',
    'parts.4.items.0.ours',
    'parts.5.heading',
    'contacts.0.role',
    'contacts.0.lines',
    'contacts.0.invitation',
    'parts.0.blocks.0.emphasis',
    'parts.0.blocks.1.shifts',
    'parts.0.blocks.2.columns',
    'parts.1.items.0.ours.sources',
    'parts.3.items.0.ours.topics',
    'parts.4.items.0.onBehalfOf',
    'parts.4.items.0.ours.period',
    'parts.4.items.0.ours.fullTitle',
    'parts.4.items.0.ours.remark',
    'parts.4.items.0.ours.related',
  ].map(path => ({ [path]: undefined })),
  { 'parts.4.items.0.annotation': undefined, 'parts.4.items.0.excerpt': undefined },
  { 'contacts.0.lines': undefined, 'contacts.0.telephone': undefined, 'contacts.0.email': undefined },
  { 'parts.4.items.0.ours.address': { certainty: 'none' } },
  Object.fromEntries(PARTS.slice(1).map(part => [part, undefined])),
]

it.each(lacking)('a memo without part of what it may lack has no slide, heading or list without content: %j', async (changes) => {
  const memo = withDeck(readSmall({ foreignWords: [], ...changes }))
  for (const { alias, html } of await renderSlides(memo)) {
    const { title } = memo.deck.slides.find(slide => slide.alias === alias)!
    const text = textOf(html).replaceAll('\n', ' ')
    expect(text, alias).not.toMatch(/undefined|null|\[object|NaN/)
    expect(text.replace(title, '').trim(), alias).not.toBe('')
    expect(html, alias).not.toMatch(/<(h[1-6]|p|ul|ol|li|strong|a|span)\b[^>]*>\s*<\/\1>/)
  }
})
