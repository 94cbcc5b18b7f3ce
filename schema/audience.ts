import type { Contact } from './memo.ts'
import type { Memo } from './read.ts'

/** The readers of a copy: anyone, or the council alone. */
export const AUDIENCES = ['public', 'council'] as const
export type Audience = typeof AUDIENCES[number]

/** Public copies by memo, reused so that each is planned once. */
const copies = new WeakMap<Memo, Memo>()

/**
 * The memo for an audience: public contacts have no telephone number or e-mail address.
 * Spreading those is a decision that the memo's writer did not take (AVG, art. 5).
 * https://eur-lex.europa.eu/eli/reg/2016/679/oj
 */
export function forAudience(memo: Memo, audience: Audience): Memo {
  if (audience === 'council' || !memo.contacts.some(({ lines, telephone, email }) => lines ?? telephone ?? email))
    return memo
  const copy = copies.get(memo) ?? { ...memo, contacts: memo.contacts.map(withoutAddress), contactWithheld: true }
  copies.set(memo, copy)
  return copy
}

const withoutAddress = ({ name, role, invitation }: Contact): Contact => ({ name, role, invitation })
