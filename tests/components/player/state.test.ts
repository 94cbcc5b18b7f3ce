// @vitest-environment happy-dom
import type { Slide } from '../../../deck/deck.ts'
import { STORAGE_KEY, useCharacterKeys } from '../../../components/player/character-keys.ts'
import { originAfter } from '../../../components/player/origin.ts'
import { useSlideFocus } from '../../../components/player/use-slide-focus.ts'
import { pageTitle } from '../../../deck/page-title.ts'
import { planDeck } from '../../../deck/plan.ts'
import { measure } from '../../../publish/measure/measure.ts'
import { readSmall } from '../../fixtures/small-memo.ts'
import { beforeEach, describe, expect, it } from 'vitest'
import { effectScope, nextTick, ref } from 'vue'

const memo = readSmall()
const { slides } = planDeck(memo, measure)
const slide = (alias: string): Slide => slides.find(slide => slide.alias === alias)!

describe('originAfter', () => {
  it.each([
    ['from a dilemma to a source', undefined, 'dilemma-stoplicht', 'bron-fietsnota', 'dilemma-stoplicht'],
    ['from one source to another', 'dilemma-stoplicht', 'bron-fietsnota', 'bron-telling', 'dilemma-stoplicht'],
    ['from the appendix to a source', undefined, 'bijlage', 'bron-fietsnota', 'bijlage'],
    ['back to the dilemma', 'dilemma-stoplicht', 'bron-fietsnota', 'dilemma-stoplicht', undefined],
    ['between other slides', undefined, 'start', 'inhoud', undefined],
    ['from a source that the page opened with', undefined, 'bron-fietsnota', 'bron-telling', undefined],
  ])('%s', (_, origin, from, to, expected) => {
    expect(originAfter(origin ? slide(origin) : undefined, slide(from), slide(to))?.alias).toBe(expected)
  })
})

describe('pageTitle', () => {
  it.each([
    ['start', 'Fietsen in de stad - uw hulp gevraagd'],
    ['dilemma-stoplicht', 'Dilemma 1: het stoplicht · Fietsen in de stad'],
    ['bron-telling', 'Fietstelling · Fietsen in de stad'],
  ])('of %s', (alias, title) => {
    expect(pageTitle(memo, slide(alias))).toBe(title)
  })
})

describe('useCharacterKeys', () => {
  beforeEach(() => localStorage.clear())

  it('is on, and keeps nothing on the device by itself', () => {
    expect(useCharacterKeys().value).toBe(true)
    expect(localStorage.length).toBe(0)
  })

  it('remembers that it was switched off, and forgets it again', () => {
    const on = useCharacterKeys()
    on.value = false
    expect(localStorage.getItem(STORAGE_KEY)).toBe('uit')
    expect(useCharacterKeys().value).toBe(false)
    on.value = true
    expect(localStorage.length).toBe(0)
  })

  it('works where the browser refuses to remember', () => {
    const refuse = (): never => { throw new DOMException('refused', 'SecurityError') }
    const on = useCharacterKeys({ getItem: refuse, setItem: refuse, removeItem: refuse })
    on.value = false
    expect(on.value).toBe(false)
  })
})

describe('useSlideFocus', () => {
  /** A page with a slide, a link in it and a button outside; changes slide with the focus on one of them. */
  async function change(focused: string): Promise<{ announced: boolean, focus: string }> {
    document.body.innerHTML = '<section tabindex="-1"><a href="#x">x</a></section><button>y</button>'
    const section = document.querySelector('section')!
    const number = ref(1)
    const scope = effectScope()
    const { announced } = scope.run(() => useSlideFocus(ref(section), () => number.value))!
    ;(document.querySelector<HTMLElement>(focused) ?? document.body).focus()
    number.value = 2
    await nextTick()
    scope.stop()
    return { announced: announced.value, focus: document.activeElement!.tagName }
  }

  it.each([
    ['a link in the slide', 'a', { announced: false, focus: 'SECTION' }],
    ['the slide itself', 'section', { announced: true, focus: 'SECTION' }],
    ['a control', 'button', { announced: true, focus: 'BUTTON' }],
  ])('says a change once when the focus is on %s', async (_, focused, expected) => {
    expect(await change(focused)).toEqual(expected)
  })

  it('leaves the focus on the page where it was on nothing', async () => {
    ;(document.activeElement as HTMLElement | null)?.blur()
    expect(await change('none')).toEqual({ announced: true, focus: 'BODY' })
  })

  it('says nothing when the page opens', () => {
    const scope = effectScope()
    const { announced } = scope.run(() => useSlideFocus(ref(document.createElement('section')), () => 1))!
    scope.stop()
    expect(announced.value).toBe(false)
  })
})
