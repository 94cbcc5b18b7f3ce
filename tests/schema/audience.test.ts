import { describe, expect, it } from 'vitest'
import { forAudience } from '../../schema/audience.ts'
import { readSmall } from '../fixtures/small-memo.ts'

describe('forAudience', () => {
  it('keeps the contact’s number and address from the public', () => {
    const memo = forAudience(readSmall(), 'public')
    expect(memo.contact).toEqual({ name: 'Jo Trap', role: 'adviseur', invitation: 'Bel gerust.' })
    expect(memo.contactWithheld).toBe(true)
    expect(JSON.stringify(memo)).not.toMatch(/010 – 123|jo@example\.nl/)
  })

  it('gives the council the memo as it is', () => {
    expect(forAudience(readSmall(), 'council')).toEqual(readSmall())
  })

  it('takes nothing else away', () => {
    expect({ ...forAudience(readSmall(), 'public'), contact: undefined }).toEqual({ ...readSmall(), contact: undefined, contactWithheld: true })
  })

  it('says nothing of a number and address that the memo does not have', () => {
    const changes = { 'contact.lines': undefined, 'contact.telephone': undefined, 'contact.email': undefined }
    expect(forAudience(readSmall(changes), 'public').contactWithheld).toBeUndefined()
  })

  it('does with a memo without contact', () => {
    expect(forAudience(readSmall({ contact: undefined }), 'public').contact).toBeUndefined()
  })
})
