import type { Memo } from './read.ts'

/** For whom a copy is made: anyone, or the council that the memo was written to. */
export const AUDIENCES = ['public', 'council'] as const
export type Audience = typeof AUDIENCES[number]

/**
 * The memo as an audience may see it. The public gets names and functions of contacts, but no telephone number
 * and no e-mail address: spreading those is a decision that the memo's writer did not take (AVG, art. 5).
 */
export function forAudience(memo: Memo, audience: Audience): Memo {
  if (audience === 'council')
    return memo
  const contacts = memo.contacts.map(({ name, role, invitation }) => ({ name, role, invitation }))
  const withheld = memo.contacts.some(({ lines, telephone, email }) => lines ?? telephone ?? email)
  return { ...memo, contacts, ...(withheld ? { contactWithheld: true } : {}) }
}
