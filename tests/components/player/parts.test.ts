import ContentsDialog from '../../../components/player/ContentsDialog.vue'
import ControlBar from '../../../components/player/ControlBar.vue'
import HelpDialog from '../../../components/player/HelpDialog.vue'
import { originKey } from '../../../components/player/origin.ts'
import SpeakerClock from '../../../components/player/SpeakerClock.vue'
import SpeakerNotes from '../../../components/player/SpeakerNotes.vue'
import SourceBack from '../../../components/SourceBack.vue'
import { planDeck } from '../../../deck/plan.ts'
import { measure } from '../../../publish/measure/measure.ts'
import { linksOf, mountInDeck } from '../../fixtures/mount-in-deck.ts'
import { readSmall } from '../../fixtures/small-memo.ts'
// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'

const { slides } = planDeck(readSmall(), measure)
const slide = (alias: string): (typeof slides)[number] => slides.find(slide => slide.alias === alias)!

describe('controlBar', () => {
  const bar = (props: object): ReturnType<typeof mountInDeck> =>
    mountInDeck(ControlBar, { props: { number: 2, total: 9, fullscreen: false, ...props } })

  it('says where one is', () => {
    expect(bar({}).get('.player-position').text()).toBe('Dia 2 van 9')
  })

  it.each([
    ['Vorige', 'previous'],
    ['Volgende', 'next'],
    ['Inhoud', 'contents'],
    ['Volledig scherm', 'fullscreen'],
    ['Hulp', 'help'],
  ])('%s asks for %s', async (name, action) => {
    const mounted = bar({})
    await mounted.findAll('button').find(button => button.text() === name)!.trigger('click')
    expect(mounted.emitted('action')).toEqual([[action]])
  })

  it.each([
    ['Vorige', 'aria-disabled', { number: 1 }, 'true'],
    ['Vorige', 'aria-disabled', { number: 2 }, 'false'],
    ['Volgende', 'aria-disabled', { number: 9 }, 'true'],
    ['Inhoud', 'aria-expanded', { open: 'contents' }, 'true'],
    ['Inhoud', 'aria-expanded', { open: 'help' }, 'false'],
    ['Hulp', 'aria-expanded', { open: 'help' }, 'true'],
    ['Volledig scherm', 'aria-pressed', { fullscreen: true }, 'true'],
  ])('%s has %s with %j', (name, state, props, value) => {
    expect(bar(props).findAll('button').find(button => button.text() === name)!.attributes(state)).toBe(value)
  })

  it('links to what there is, and to nothing else', () => {
    expect(linksOf(bar({}))).toEqual([])
    expect(linksOf(bar({ reading: 'lezen/#opgave', presentation: 'presentatie.pdf' })))
      .toEqual(['Lees dit deel als tekst → lezen/#opgave', 'Download als pdf → presentatie.pdf'])
  })
})

describe('contentsDialog', () => {
  it('lists every slide under its section, and marks the one on show', async () => {
    const dialog = mountInDeck(ContentsDialog, { props: { current: slide('opgave') } })
    expect(dialog.findAll('a').map(link => link.attributes('href'))).toEqual(slides.map(({ alias }) => `#${alias}`))
    expect(dialog.findAll('[aria-current="page"]').map(link => link.text())).toEqual(['De opgave'])
    expect(dialog.findAll('h3').map(heading => heading.text())).toContain('Dilemma’s')
    await dialog.get('[aria-current="page"]').trigger('click')
    expect(dialog.emitted('chosen')).toHaveLength(1)
  })

  it('is open, above all else, as soon as it is there', () => {
    const dialog = mountInDeck(ContentsDialog, { props: { current: slide('opgave') } }).get('dialog').element as HTMLDialogElement
    expect(dialog.open).toBe(true)
  })
})

describe('helpDialog', () => {
  const help = (props: object): ReturnType<typeof mountInDeck> =>
    mountInDeck(HelpDialog, { props: { reading: true, characters: true, ...props } })

  it('lists the keys and what they do', () => {
    const rows = help({}).findAll('.player-keys div').map(row => `${row.findAll('kbd').map(key => key.text()).join(' / ')}: ${row.get('dd').text()}`)
    expect(rows).toContain('→ / ↓ / Page Down / spatie: volgende dia')
    expect(rows).toContain('i: inhoud')
    expect(rows).toContain('l: dit deel als tekst lezen')
  })

  it('does not name the key of a reading page that is not there', () => {
    expect(help({ reading: false }).text()).not.toContain('dit deel als tekst lezen')
  })

  it('switches the keys of one character', async () => {
    const mounted = help({})
    await mounted.get('input').setValue(false)
    expect(mounted.emitted('update:characters')).toEqual([[false]])
  })

  it('counts as closed as soon as Escape is pressed, not when the browser tells that it is gone', async () => {
    const mounted = help({})
    await mounted.get('dialog').trigger('cancel')
    expect(mounted.emitted('close')).toHaveLength(1)
  })

  it('closes by its button', async () => {
    const mounted = help({})
    await mounted.get('button').trigger('click')
    expect(mounted.emitted('close')).not.toBeUndefined()
  })
})

describe('speakerClock', () => {
  it.each([
    ['before the target', { passed: 59.9, seconds: 60, until: 60 }, '0:59', 'Deze dia: 1:00, klaar op 1:00 op tijd'],
    ['on the target', { passed: 60, seconds: 60, until: 60 }, '1:00', 'Deze dia: 1:00, klaar op 1:00 op tijd'],
    ['after the target', { passed: 135, seconds: 45, until: 60 }, '2:15', 'Deze dia: 0:45, klaar op 1:00 1:15 over tijd'],
    ['on a slide without a target', { passed: 700, seconds: 0, until: 600 }, '11:40', 'Naslag: geen doeltijd'],
  ])('tells the time %s', (_, props, time, state) => {
    const clock = mountInDeck(SpeakerClock, { props: { running: true, ...props } })
    expect(clock.get('[role="timer"]').text()).toBe(time)
    expect(clock.findAll('p')[1]!.text()).toBe(state)
  })

  it('names what its button does now', () => {
    const button = (running: boolean): string =>
      mountInDeck(SpeakerClock, { props: { running, passed: 0, seconds: 0, until: 0 } }).get('button').text()
    expect([button(false), button(true)]).toEqual(['Start', 'Pauze'])
  })
})

describe('speakerNotes', () => {
  it('keeps the memo and our hints apart', () => {
    const notes = mountInDeck(SpeakerNotes, { props: { notes: { memo: ['Er is no way back.'], hints: ['Noem een straat.'] } } })
    expect(notes.findAll('h2').map(heading => heading.text())).toEqual(['Uit de memo', 'Hint van ons'])
    expect(notes.get('.memo-voice').text()).toBe('Er is no way back.')
    expect(notes.get('[lang="en"]').text()).toBe('no way back')
    expect(notes.get('li').text()).toBe('Noem een straat.')
  })
})

describe('sourceBack', () => {
  it.each([
    ['a dilemma', 'dilemma-stoplicht', 'Terug naar Dilemma 1: het stoplicht → #dilemma-stoplicht'],
    ['a topic', 'onderwerp-cijfers', 'Terug naar Cijfers → #onderwerp-cijfers'],
    ['nowhere', undefined, 'Terug naar Beleid → #onderwerp-beleid'],
  ])('leads back for who came from %s', (_, alias, link) => {
    const provide = { [originKey as symbol]: { value: alias && slide(alias) } }
    expect(linksOf(mountInDeck(SourceBack, { props: { source: 'fietsnota' }, provide }))).toEqual([link])
  })
})
