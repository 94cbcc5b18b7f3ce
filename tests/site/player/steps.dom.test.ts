import { beforeEach, expect, it } from 'vitest'
import { setSteps, stepBack, stepForward } from '../../../site/player/steps.ts'

const slide = document.createElement('section')
beforeEach(() => {
  slide.innerHTML = '<p>always</p><p data-step="2">third</p><p data-step="1">first</p><p data-step="1">second</p><p data-step="10">last</p>'
  setSteps(slide, false)
})

const shown = (): (string | null)[] => [...slide.querySelectorAll('p:not(.player-step-hidden)')].map(({ textContent }) => textContent)
const texts = (elements: Element[]): (string | null)[] => elements.map(({ textContent }) => textContent)

it('come one number at a time, and go in the other direction', () => {
  expect(shown()).toEqual(['always'])
  expect(texts(stepForward(slide))).toEqual(['first', 'second'])
  expect(texts(stepForward(slide))).toEqual(['third'])
  expect(texts(stepForward(slide))).toEqual(['last'])
  expect(stepForward(slide)).toEqual([])
  expect(shown()).toEqual(['always', 'third', 'first', 'second', 'last'])
  expect(texts(stepBack(slide))).toEqual(['last'])
  expect(texts(stepBack(slide))).toEqual(['third'])
  expect(texts(stepBack(slide))).toEqual(['first', 'second'])
  expect(stepBack(slide)).toEqual([])
  expect(shown()).toEqual(['always'])
})

it('are all there for who comes back', () => {
  setSteps(slide, true)
  expect(shown()).toHaveLength(5)
})
