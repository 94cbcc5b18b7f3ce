import { mount } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import MemoText from '../../components/MemoText.vue'
import OurText from '../../components/OurText.vue'
import SlideFrame from '../../components/SlideFrame.vue'
import { layOut } from '../../deck/plan.ts'
import { beginsMidSentence } from '../../deck/text/typography.ts'
import { memoSchema } from '../../schema/memo.ts'
import { mapTexts } from '../../schema/walk.ts'
import { HOSTILE_TEXTS } from '../fixtures/hostile-texts.ts'
import { mountInDeck } from '../fixtures/mount-in-deck.ts'
import { plain } from '../fixtures/plain.ts'
import { elementsOf, renderSlides, textOf } from '../fixtures/render-slides.ts'
import { readSmall } from '../fixtures/small-memo.ts'

describe('memoText', () => {
  const shown = (text: string, emphasis?: string): string => mountInDeck(MemoText, { props: { text, emphasis } }).html({ raw: true }).replace(/<!--.*?-->/g, '')

  it.each([
    ['speaks in the memo’s voice', 'Er is weg.', undefined, '<span class="memo-voice">Er is weg.</span>'],
    ['gives foreign words their language', 'Er is no way back.', undefined, '<span class="memo-voice">Er is <em lang="en">no way back</em>.</span>'],
    ['lets words stand out', 'Er is echt weg.', 'echt', '<span class="memo-voice">Er is <strong class="together">echt</strong> weg.</span>'],
    ['lets many words stand out over lines', 'Dat mag een hele regel vullen.', 'een hele regel vullen', '<span class="memo-voice">Dat mag <strong class="">een hele regel vullen</strong>.</span>'],
    ['does both at once', 'Er is no way back.', 'is no way back', '<span class="memo-voice">Er <strong class="together">is <em lang="en">no way back</em></strong>.</span>'],
  ])('%s', (_, text, emphasis, html) => {
    expect(shown(text, emphasis)).toBe(html)
  })
})

describe('ourText', () => {
  it('speaks in the deck’s voice, and gives foreign words their language', () => {
    const text = mountInDeck(OurText, { props: { text: 'Over no way back' } })
    expect(text.find('.memo-voice').exists()).toBe(false)
    expect(text.get('em').attributes('lang')).toBe('en')
    expect(text.html().replace(/<[^>]*>/g, '').replace(/\s+/g, ' ').trim()).toBe('Over no way back')
  })
})

describe('slideFrame', () => {
  it('tells where one is', () => {
    const frame = mountInDeck(SlideFrame, { props: { alias: 'onderwerp-cijfers' }, slot: 'De inhoud' })
    expect(frame.get('h2').text()).toBe('Cijfers')
    expect(frame.classes()).toEqual(expect.arrayContaining(['slide-topic', 'accent-0']))
    expect(frame.get('.slide-body').text()).toBe('De inhoud')
    expect(frame.get('footer').text()).toMatch(/^Bronnen\d+ van \d+$/)
  })

  it('counts the appendix apart', () => {
    expect(mountInDeck(SlideFrame, { props: { alias: 'bron-telling' } }).get('.slide-number').text()).toMatch(/^B\d van \d$/)
  })

  it('leaves the title to a layout that shows it itself', () => {
    expect(mountInDeck(SlideFrame, { props: { alias: 'start', bare: true } }).find('h2').exists()).toBe(false)
  })

  it('takes the accent of a topic', () => {
    expect(mountInDeck(SlideFrame, { props: { alias: 'bron-telling', accent: 2 } }).classes()).toContain('accent-2')
  })

  it('tells that a page is out of date', () => {
    expect(() => mountInDeck(SlideFrame, { props: { alias: 'weg' } })).toThrow('The deck has no slide \'weg\': run npm run generate')
  })
})

it('a component outside a deck tells what to do', () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  expect(() => mount(MemoText, { props: { text: 'a' } })).toThrow('No deck is provided')
})

describe('every slide of a memo', () => {
  const rendered = async (text: string): Promise<string[]> => {
    const memo = mapTexts(memoSchema, readSmall({ foreignWords: [] }), () => text)
    // As if every text had room, since the division depends on texts.
    return (await renderSlides({ ...memo, deck: layOut(memo, () => 0).deck })).map(({ html }) => html)
  }

  // An ellipsis precedes a small first letter: a harmless text for either.
  const harmless = { xyz: rendered('xyz'), Xyz: rendered('Xyz') }

  it.each(HOSTILE_TEXTS)('shows %j as that text, and nothing else comes of it', async (text) => {
    const expected = await harmless[beginsMidSentence(text) ? 'xyz' : 'Xyz']
    const slides = await rendered(text)
    expect(slides.map(elementsOf)).toEqual(expected.map(elementsOf))
    expect(slides.map(html => plain(textOf(html)).toLowerCase()))
      .toEqual(expected.map(html => plain(textOf(html).toLowerCase().replaceAll('xyz', () => text)).toLowerCase()))
  })
})
