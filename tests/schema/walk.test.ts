import { describe, expect, it } from 'vitest'
import { sourcesOf } from '../../deck/look-up.ts'
import { memoSchema } from '../../schema/memo.ts'
import { mapTexts, textsOf } from '../../schema/walk.ts'
import { readSmall } from '../fixtures/small-memo.ts'

describe('textsOf', () => {
  const memo = readSmall()
  const ours = textsOf(memoSchema, memo, 'ours')
  const theirs = textsOf(memoSchema, memo, 'memo')

  it('tells the memo’s words from ours by the schema', () => {
    expect(theirs).toContainEqual({ text: 'Wel of geen stalling?', path: ['parts', 1, 'items', 1, 'text'], isQuoted: false })
    expect(ours).toContainEqual({ text: 'de stalling', path: ['parts', 1, 'items', 1, 'ours', 'subject'], isQuoted: false })
    expect(theirs.filter(({ path }) => path.includes('ours'))).toEqual([])
  })

  it('reaches into lists of lists and into what an address may be', () => {
    expect(theirs).toContainEqual({ text: 'De raad kiest.', path: ['parts', 0, 'blocks', 2, 'columns', 1, 'text'], isQuoted: true })
    const thirdParty = readSmall({ 'parts.4.items.0.ours.address.thirdParty': 'de krant' })
    expect(textsOf(memoSchema, thirdParty, 'ours')).toContainEqual({ text: 'de krant', path: ['parts', 4, 'items', 0, 'ours', 'address', 'thirdParty'], isQuoted: false })
  })

  it('takes no id, date or address for a text', () => {
    const all = [...theirs, ...ours].map(({ text }) => text)
    for (const value of ['fietsnota', '2024-02-29', 'https://example.nl/fietsnota', 'seen', 'nl', 'en'])
      expect(all).not.toContain(value)
  })
})

describe('mapTexts', () => {
  it('gives everything back as it was when the visitor does', () => {
    expect(mapTexts(memoSchema, readSmall(), text => text)).toEqual(readSmall())
  })

  it('changes the texts and nothing else', () => {
    const mapped = mapTexts(memoSchema, readSmall(), (text, _, voice) => voice === 'memo' ? text.toUpperCase() : text)
    expect(mapped.header).toMatchObject({ title: 'FIETSEN IN DE STAD - UW HULP GEVRAAGD', date: '2024-02-29', ours: { description: 'Memo over fietsen.' } })
    expect(sourcesOf(mapped)[0]).toMatchObject({ id: 'fietsnota', publisher: 'BUREAU WIEL' })
  })
})
