import type { Contact } from './memo.ts'
import type { Memo } from './read.ts'

/** For whom a copy is made: anyone, or the council that the memo was written to. */
export const AUDIENCES = ['public', 'council'] as const
export type Audience = typeof AUDIENCES[number]

/** The public's, each by its memo: the same each time, so that it is planned once. */
const copies = new WeakMap<Memo, Memo>()

/**
 * The memo as an audience may see it. The public gets names and functions of contacts, but no telephone number
 * and no e-mail address: spreading those is a decision that the memo's writer did not take (AVG, art. 5).
 */
export function forAudience(memo: Memo, audience: Audience): Memo {
  if (audience === 'council' || !memo.contacts.some(({ lines, telephone, email }) => lines ?? telephone ?? email))
    return memo
  const copy = copies.get(memo) ?? { ...memo, contacts: memo.contacts.map(withoutAddress), contactWithheld: true }
  copies.set(memo, copy)
  return copy
}

const withoutAddress = ({ name, role, invitation }: Contact): Contact => ({ name, role, invitation })
