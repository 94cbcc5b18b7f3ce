import { describe, expect, it } from 'vitest'
import SourceAddress from '../../components/SourceAddress.vue'
import SourceAnnotation from '../../components/SourceAnnotation.vue'
import SourceFacts from '../../components/SourceFacts.vue'
import { linksOf, mountInDeck } from '../fixtures/mount-in-deck.ts'
import { readSmall } from '../fixtures/small-memo.ts'

describe('sourceAddress', () => {
  it.each([
    ['seen', { certainty: 'seen', url: 'https://example.nl/nota' }, ['example.nl/nota → https://example.nl/nota'], 'example.nl/nota'],
    ['of a third party', { certainty: 'seen', url: 'https://krant.example', thirdParty: 'de krant' }, ['krant.example → https://krant.example'], 'krant.example op de site van een ander: de krant'],
    ['guessed', { certainty: 'pattern', url: 'https://example.nl/geraden' }, [], 'geen adres gevonden; zoek op titel en uitgever'],
    ['unknown', { certainty: 'none' }, [], 'geen adres gevonden; zoek op titel en uitgever'],
  ])('that was %s', (_, address, links, text) => {
    const shown = mountInDeck(SourceAddress, { props: { source: 'fietsnota' }, memo: readSmall({ 'parts.4.items.0.ours.address': address }) })
    expect(linksOf(shown)).toEqual(links)
    expect(shown.text().replace(/(?<=\S)(?=op de site)/, ' ')).toBe(text)
  })

  it('never shows an address that was not seen', () => {
    const shown = mountInDeck(SourceAddress, { props: { source: 'fietsnota' }, memo: readSmall({ 'parts.4.items.0.ours.address': { certainty: 'pattern', url: 'https://example.nl/geraden' } }) })
    expect(shown.html()).not.toContain('geraden')
  })
})

describe('sourceFacts', () => {
  const factsOf = (source: string, changes = {}, props = {}): string[] =>
    mountInDeck(SourceFacts, { props: { source, ...props }, memo: readSmall(changes) }).findAll('li').map(fact => fact.text().replace(/[ \n]+/g, ' '))

  it('tells all that is known', () => {
    expect(factsOf('fietsnota')).toEqual(expect.arrayContaining([
      'Uitgever: Bureau Wiel',
      'In opdracht van: MinIenW',
      'Verschenen: mei 2023',
      'Periode: 2023',
      'Volledige titel: De hele fietsnota',
      'Let op: Een oude nota.',
      'Hoort bij: dilemma\u00A01',
      'Zie ook: Fietstelling',
    ]))
    expect(linksOf(mountInDeck(SourceFacts, { props: { source: 'fietsnota' } }))).toEqual([
      'example.nl/fietsnota → https://example.nl/fietsnota',
      'dilemma\u00A01 → #dilemma-stoplicht',
      'Fietstelling → #bron-telling',
    ])
  })

  it('names dilemmas by their subject where there is room, and shows a stretch where there is none', () => {
    expect(factsOf('fietsnota', {}, { full: true })).toContain('Hoort bij: Dilemma\u00A01: het stoplicht')
    expect(factsOf('fietsnota', {}, { range: ['0', '2'] })).toEqual(['Uitgever: Bureau Wiel', 'In opdracht van: MinIenW'])
  })

  it('leaves out what is not', () => {
    expect(factsOf('telling', { 'parts.1.items.0.ours.sources': [] })).toEqual(['Uitgever: CBS', 'Verschenen: 2022', 'Adres: geen adres gevonden; zoek op titel en uitgever'])
  })
})

describe('sourceAnnotation', () => {
  it('shows the memo’s words, and what was corrected in them', () => {
    const annotation = mountInDeck(SourceAnnotation, { props: { source: 'fietsnota' } })
    expect(annotation.findAll('p').map(p => p.text())).toEqual([
      'De fietsnota gaat over paden, stallingen en regels. Wat is de beste weg?',
      'Tikfout in de memo verbeterd: ‘ietsnnota’ is ‘ietsnota’.',
    ])
  })

  it('says nothing of corrections where there were none', () => {
    expect(mountInDeck(SourceAnnotation, { props: { source: 'telling' } }).find('.source-correction').exists()).toBe(false)
  })
})
