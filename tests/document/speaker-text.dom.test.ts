import { describe, expect, it } from 'vitest'
import { clock } from '../../deck/dates.ts'
import { spokenSeconds } from '../../deck/deck.ts'
import { layOut } from '../../deck/plan.ts'
import { slideNumber } from '../../deck/slide-number.ts'
import { typeset } from '../../deck/text/typography.ts'
import { renderSpeakerText } from '../../document/slides-entry.ts'
import { measure } from '../../memo/measure.ts'
import { withDeck } from '../../memo/plan.ts'
import { wordsFor } from '../../words/index.ts'
import { readSmall } from '../fixtures/small-memo.ts'
import { asRead, parse } from './render.ts'

const memo = readSmall()
const deck = layOut(memo, measure).deck
const numbered = deck.slides.map(slide => ({ ...slide, ...slideNumber(deck, slide, wordsFor('nl')) }))
const spoken = numbered.filter(({ seconds }) => seconds)
async function speakerText(): Promise<Document> {
  return parse(await renderSpeakerText(withDeck(memo), ''))
}

describe('the speaker’s text', () => {
  it('shows each spoken slide with a drawing of it that is not read aloud, its notes and its time', async () => {
    const document = await speakerText()
    const sections = [...document.querySelectorAll('.spoken')]
    expect(sections.map(section => asRead(section.querySelector('h2')!.textContent)))
      .toEqual(spoken.map(({ number, title }) => asRead(typeset(`Dia ${number}: ${title}`))))
    expect(asRead(sections.at(-1)!.textContent)).toContain(`klaar na ${clock(spokenSeconds(deck))}`)
    sections.forEach((section, index) => {
      const slide = spoken[index]!
      const text = asRead(section.querySelector('.spoken-notes')!.textContent)
      expect(section.querySelectorAll(`[aria-hidden=true] > .slide-${slide.layout}`)).toHaveLength(1)
      for (const note of [...slide.notes.memo, ...slide.notes.hints])
        expect(text).toContain(asRead(typeset(note)))
      expect(section.querySelector('.spoken-time')!.textContent).toMatch(/Richttijd: \d+:\d\d \(klaar na \d+:\d\d\)/)
    })
  })

  it('marks every hint as ours, and none as the memo’s', async () => {
    const document = await speakerText()
    const hints = [...document.querySelectorAll('.spoken-hints p')].map(hint => asRead(hint.textContent))
    expect(hints).toContain('Tip: Zeg wie u bent.')
    expect(document.querySelectorAll('.spoken-hints .memo-voice')).toHaveLength(0)
  })

  it('lists the appendix and says that it is for the speaker alone', async () => {
    const document = await speakerText()
    const listed = [...document.querySelectorAll('.speaker-appendix li')].map(item => asRead(item.textContent))
    expect(listed).toEqual(numbered.filter(({ seconds }) => !seconds)
      .map(({ number, title }) => asRead(typeset(`Dia ${number}: ${title}`))))
    expect(listed[0]).toMatch(/^Dia B1: /)
    expect(asRead(document.querySelector('.speaker-head')!.textContent)).toContain('Niet verspreiden.')
    const headings = [...document.querySelectorAll('h1')]
    expect(headings.filter(heading => !heading.closest('[aria-hidden=true]'))).toHaveLength(1)
  })
})
