import { describe, expect, it } from 'vitest'
import SourceAddress from '../../components/SourceAddress.vue'
import { linksOf, mountInDeck } from '../fixtures/mount-in-deck.ts'
import { readSmall } from '../fixtures/small-memo.ts'

const url = 'https://example.nl/nota'
const archived = 'https://archief.example/nota'

describe('sourceAddress, after a check of the addresses', () => {
  it.each([
    ['links to what answered', 'alive', {}, [`example.nl/nota → ${url}`], 'example.nl/nota'],
    ['does not link to what is gone, and still shows it', 'gone', {}, [], `example.nl/notabestond niet meer op 31 januari 2026`],
    ['links to the archive of what is gone', 'gone', { archived }, [`archief.example/nota → ${archived}`], 'dit is een kopie uit een archief'],
  ])('%s', (_case, state, more, links, text) => {
    const shown = mountInDeck(SourceAddress, {
      props: { source: 'fietsnota' },
      memo: readSmall({
        'parts.4.items.0.ours.address': { certainty: 'seen', url, ...more },
        'checkedAddresses': { checkedOn: '2026-01-31', results: { [url]: { state } } },
      }),
    })
    expect(linksOf(shown)).toEqual(links)
    expect(shown.text()).toContain(text)
    const { href, rel } = shown.find('.source-address-url').attributes()
    expect([href, rel]).toEqual(links.length ? [links[0]!.split(' → ')[1], 'noreferrer'] : [undefined, undefined])
  })
})
