import { expect, it } from 'vitest'
import { leadBack, originAfter } from '../../../site/player/origin.ts'

const [dilemma, source, other] = [
  { address: 'https://a.nl/dilemma/', name: 'Dilemma 1', isSource: false },
  { address: 'https://a.nl/bron-1/', name: 'Bron 1', isSource: true },
  { address: 'https://a.nl/bron-2/', name: 'Bron 2', isSource: true },
]

it.each([
  ['entering the sources', undefined, dilemma, source, dilemma],
  ['going on among them', dilemma, source, other, dilemma],
  ['a source opened directly', undefined, source, other, undefined],
  ['leaving them', dilemma, source, dilemma, undefined],
])('%s', (_, origin, from, to, after) => {
  expect(originAfter(origin, from!, to!)).toBe(after)
})

it('leads a source’s link back, again and again', () => {
  const slide = document.createElement('section')
  slide.innerHTML = '<p class="source-back"><a href="../onderwerp/" data-title="Data"> Terug naar Data </a></p>'
  leadBack(slide, dilemma!)
  leadBack(slide, { ...dilemma!, name: 'Dilemma $&' })
  const link = slide.querySelector('a')!
  expect([link.href, link.textContent]).toEqual(['https://a.nl/dilemma/', 'Terug naar Dilemma $&'])
})
