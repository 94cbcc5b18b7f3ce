import type { MemoLiteral } from '../../schema/memo.ts'
import type { Draft } from './draft.ts'
import { sentencesOf } from '../../deck/text/sentences.ts'
import { decide } from './draft.ts'

const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/
const TELEPHONE = /(?:\+\d{2}|\(?\b0\d{1,3}\)?)(?:[ –-]{1,3}\d{2,8}){1,5}|\b0\d{9}\b/
const NAME = /\p{Lu}[\p{L}.’'-]*(?:(?: (?:van|de|der|den|ten|ter|'t|el|al))* \p{Lu}[\p{L}’'-]+)+/gu
/** Words that begin a sentence before a name. */
const BEFORE_NAME = /^(?:Neem|Bel|Mail|Met|Bij|Contact|Contactpersoon|Vragen|Dear|Call|Please) /

/** Takes the closing's last paragraph with telephone number or e-mail address as contact. */
export function recogniseContacts(draft: Draft): void {
  const { parts, language, header } = draft.literal
  const closing = parts.findLast(part => part.kind === 'closing')
  const at = closing?.paragraphs.findLastIndex(text => EMAIL.test(text) || TELEPHONE.test(text)) ?? -1
  if (!closing || at < 0)
    return
  const text = closing.paragraphs[at]!
  const sentences = sentencesOf(text, language).map(({ from, until }) => text.slice(from, until).trim())
  const first = sentences.findIndex(text => EMAIL.test(text) || TELEPHONE.test(text))
  const lines = sentences.slice(first).join(' ')
  const invitation = sentences.slice(0, first).join(' ')
  const names = (text = ''): string[] => (text.match(NAME) ?? []).map(name => name.replace(BEFORE_NAME, ''))
  const name = names(header.from).find(one => lines.includes(one)) ?? names(lines)[0]
  if (!name || (closing.paragraphs.length === 1 && !invitation))
    return
  const kept = closing.paragraphs.length > 1
  closing.paragraphs.splice(at, 1, ...kept ? [] : [invitation])
  const role = roleOf(name, [...closing.paragraphs, header.from ?? '', lines])
  const [telephone, email] = [TELEPHONE, EMAIL].map(form => form.exec(lines)?.[0])
  const contact: NonNullable<MemoLiteral['contacts']>[number] = {
    name,
    ...(role && { role }),
    ...(kept && invitation && { invitation }),
    lines,
    ...(telephone && { telephone }),
    ...(email && { email }),
  }
  decide(draft, contact, 'Kloppen naam en functie?')
  draft.literal.contacts = [contact]
}

/** 'Naam, de functie voor …' or 'Naam (functie)'. */
function roleOf(name: string, texts: readonly string[]): string | undefined {
  for (const text of texts.filter(one => one.includes(name))) {
    const after = text.slice(text.indexOf(name) + name.length)
    const found = /^, (?:de |het |the )?([^,.]{2,60}?)(?= (?:voor|van|bij|vanuit|of|for|at) |,)/.exec(after) ?? /^ \(([^()]{2,60})\)/.exec(after)
    if (found)
      return found[1]
  }
}
