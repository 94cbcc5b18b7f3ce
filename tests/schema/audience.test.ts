import { describe, expect, it } from 'vitest'
import { forAudience } from '../../schema/audience.ts'
import { readSmall } from '../fixtures/small-memo.ts'

describe('forAudience', () => {
  it('keeps the contact’s number and address from the public', () => {
    const memo = forAudience(readSmall(), 'public')
    expect(memo.contacts).toEqual([{ name: 'Jo Trap', role: 'adviseur', invitation: 'Bel gerust.' }])
    expect(memo.contactWithheld).toBe(true)
    expect(JSON.stringify(memo)).not.toMatch(/010 – 123|jo@example\.nl/)
  })

  it('gives the council the memo as it is', () => {
    expect(forAudience(readSmall(), 'council')).toEqual(readSmall())
  })

  it('takes nothing else away', () => {
    expect({ ...forAudience(readSmall(), 'public'), contacts: [] }).toEqual({ ...readSmall(), contacts: [], contactWithheld: true })
  })

  it('says nothing of a number and address that the memo does not have', () => {
    const changes = { 'contacts.0.lines': undefined, 'contacts.0.telephone': undefined, 'contacts.0.email': undefined }
    expect(forAudience(readSmall(changes), 'public').contactWithheld).toBeUndefined()
  })

  it('does with a memo without contact', () => {
    expect(forAudience(readSmall({ contacts: undefined }), 'public').contacts).toEqual([])
  })
})
