import { expect, it } from 'vitest'
import { withDeck } from '../../memo/plan.ts'
import { renderSlides, textOf } from '../fixtures/render-slides.ts'
import { readSmall } from '../fixtures/small-memo.ts'

/** What a memo may lack, in turn; then nearly all of it. */
const PARTS = ['introduction', 'dilemmas', 'task', 'mainThemes', 'closing', 'contact']
const lacking: Record<string, unknown>[] = [
  ...[
    'introduction',
    'dilemmas',
    'task',
    'mainThemes',
    'closing',
    'contact',
    'header.via',
    'header.ours.hints',
    'header.ours.keywords',
    'dilemmas.leadIn',
    'mainThemes.leadIn',
    'topics.leadIn',
    'contact.invitation',
    'introduction.paragraphs.0.0.emphasis',
    'introduction.paragraphs.0.1.shifts',
    'introduction.paragraphs.1.0.columns',
    'dilemmas.items.0.ours.sources',
    'mainThemes.items.0.ours.topics',
    'sources.0.onBehalfOf',
    'sources.0.ours.period',
    'sources.0.ours.fullTitle',
    'sources.0.ours.remark',
    'sources.0.ours.related',
  ].map(path => ({ [path]: undefined })),
  { 'contact.lines': undefined, 'contact.telephone': undefined, 'contact.email': undefined },
  { 'sources.0.ours.address': { certainty: 'none' } },
  Object.fromEntries(PARTS.map(part => [part, undefined])),
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
