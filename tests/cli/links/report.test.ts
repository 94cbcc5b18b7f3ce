import type { LinkOutcome } from '../../../cli/links/check-address.ts'
import { describe, expect, it } from 'vitest'
import { addressesOf, isOffline } from '../../../cli/links/check-links.ts'
import { asJson, recordText, table } from '../../../cli/links/report.ts'
import { readSmall } from '../../fixtures/small-memo.ts'

const alive: LinkOutcome = { url: 'https://a.test/', state: 'alive', answered: true }
const moved: LinkOutcome = { url: 'https://b.test/', state: 'moved', movedTo: 'https://c.test/', answered: true }
const gone: LinkOutcome = { url: 'https://d.test/', state: 'gone', why: 'bestaat niet meer (404)', answered: true }
const silent: LinkOutcome = { url: 'https://e.test/', state: 'unknown', why: 'geen antwoord', answered: false }
const sourced = [gone, alive, moved].map(outcome => ({ ...outcome, sources: ['bron'] }))

describe('addressesOf', () => {
  it.each([
    ['only what was seen', [{ certainty: 'pattern', url: 'https://a.test/' }, { certainty: 'none' }], []],
    ['an archived address too', [{ certainty: 'seen', url: 'https://a.test/', archived: 'https://b.test/' }, { certainty: 'none' }], [{ url: 'https://a.test/', sources: ['fietsnota'] }, { url: 'https://b.test/', sources: ['fietsnota'] }]],
    ['an address once', [{ certainty: 'seen', url: 'https://a.test/' }, { certainty: 'seen', url: 'https://a.test/' }], [{ url: 'https://a.test/', sources: ['fietsnota', 'telling'] }]],
  ] as const)('gives %s', (_case, addresses, expected) => {
    const changes = addresses.map((address, index) => [`parts.4.items.${index}.ours.address`, address])
    expect(addressesOf(readSmall(Object.fromEntries(changes) as Record<string, unknown>))).toEqual(expected)
  })
})

describe('the report', () => {
  it('ends with what is gone, and counts', () => {
    expect(table(sourced).split('\n')).toEqual([
      'leeft     https://a.test/',
      'verhuisd  https://b.test/',
      '          nu https://c.test/',
      'weg       https://d.test/',
      '          bestaat niet meer (404)',
      '',
      '3 adressen: 1 leeft, 1 verhuisd, 0 onbekend, 1 weg',
    ])
  })
  it('gives programs the same', () => {
    expect(JSON.parse(asJson(sourced, '2026-01-31'))).toEqual({
      checkedOn: '2026-01-31',
      addresses: [
        { url: 'https://d.test/', sources: ['bron'], state: 'gone', why: 'bestaat niet meer (404)' },
        { url: 'https://a.test/', sources: ['bron'], state: 'alive' },
        { url: 'https://b.test/', sources: ['bron'], state: 'moved', movedTo: 'https://c.test/' },
      ],
    })
  })
})

describe('isOffline', () => {
  it.each([
    ['no address', [], false],
    ['nothing answered', [silent, silent], true],
    ['one answered', [silent, gone], false],
  ])('%s', (_case, outcomes, expected) => {
    expect(isOffline(outcomes)).toBe(expected)
  })
})

describe('recordText', () => {
  it('is a module with the results, and nothing of an address can leave its literal', async () => {
    const hostile = { ...alive, url: 'https://a.test/?q=\'\\\'+process.exit()+\'' }
    const text = recordText([hostile, moved, gone], '2026-01-31')
    const { checkedAddresses } = await import(`data:text/javascript,${encodeURIComponent(text.replace('as const', ''))}`) as { checkedAddresses: unknown }
    expect(checkedAddresses).toEqual({
      checkedOn: '2026-01-31',
      results: {
        [hostile.url]: { state: 'alive' },
        'https://b.test/': { state: 'moved', movedTo: 'https://c.test/' },
        'https://d.test/': { state: 'gone' },
      },
    })
  })
})
