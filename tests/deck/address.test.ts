import { describe, expect, it } from 'vitest'
import { addressNotice, shownAddress } from '../../deck/facts.ts'
import { nl } from '../../words/nl.ts'
import { readSmall } from '../fixtures/small-memo.ts'

const url = 'https://a.test/stuk'
const archived = 'https://archief.test/stuk'
const seen = { certainty: 'seen', url }
function checked(results: Record<string, string>): unknown {
  return {
    checkedOn: '2026-01-31',
    results: Object.fromEntries(Object.entries(results).map(([address, state]) => [address, { state }])),
  }
}

describe('shownAddress', () => {
  it.each([
    ['one that was never found', { certainty: 'none' }, undefined, { url: undefined, isLink: false, state: /geen adres/ }],
    ['one that was made up', { certainty: 'pattern', url }, undefined, { url: undefined, isLink: false, state: /geen adres/ }],
    ['one that was never checked', seen, undefined, { url, isLink: true, state: /^$/ }],
    ['one that came after the check', seen, checked({}), { url, isLink: true, state: /^dit adres is niet gecontroleerd$/ }],
    ['one that answers', seen, checked({ [url]: 'alive' }), { url, isLink: true, state: /^$/ }],
    ['one that answers, of someone else', { ...seen, thirdParty: 'de krant' }, checked({ [url]: 'alive' }), { url, isLink: true, state: /^op de site van een ander: de krant$/ }],
    ['one that moved', seen, checked({ [url]: 'moved' }), { url, isLink: true, state: /^dit adres verwees door op 31 januari 2026$/ }],
    ['one that did not say', seen, checked({ [url]: 'unknown' }), { url, isLink: true, state: /^wij konden dit adres op 31 januari 2026 niet controleren$/ }],
    ['one that is gone', seen, checked({ [url]: 'gone' }), { url, isLink: false, state: /bestond niet meer op 31 januari 2026/ }],
    ['the archive of one that is gone', { ...seen, archived }, checked({ [url]: 'gone', [archived]: 'alive' }), { url: archived, isLink: true, state: /archief/ }],
    ['the archive that nobody checked', { ...seen, archived }, checked({ [url]: 'gone' }), { url: archived, isLink: true, state: /archief/ }],
    ['one that is gone from the archive too', { ...seen, archived }, checked({ [url]: 'gone', [archived]: 'gone' }), { url, isLink: false, state: /bestond niet meer/ }],
    ['one that answers, although there is an archive', { ...seen, archived }, checked({ [url]: 'alive' }), { url, isLink: true, state: /^$/ }],
  ])('shows %s', (_case, address, checkedAddresses, expected) => {
    const memo = readSmall({ 'parts.4.items.0.ours.address': address, checkedAddresses })
    expect(shownAddress(memo, 'fietsnota', nl.source)).toEqual({
      ...expected,
      state: expect.stringMatching(expected.state) as string,
    })
  })
  it('is the state of its own source', () => {
    expect(shownAddress(readSmall({ checkedAddresses: checked({ 'https://example.nl/fietsnota': 'alive' }) }), 'telling', nl.source).url).toBeUndefined()
  })
})

describe('addressNotice', () => {
  const without = { 'parts.4.items.0.ours.address': { certainty: 'none' }, 'parts.4.items.1.ours.address': { certainty: 'none' } }

  it.each([
    ['addresses that were never checked', {}, 'De adressen werkten toen wij de bronnen zochten; wij hebben ze niet opnieuw gecontroleerd.'],
    ['addresses that were checked', { checkedAddresses: checked({}) }, 'De adressen zijn gecontroleerd op 31 januari 2026.'],
    ['no addresses', without, ''],
  ])('tells of %s', (_, changes, notice) => {
    expect(addressNotice(readSmall(changes), nl.source)).toBe(notice)
  })
})
