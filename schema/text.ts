import type { Refusal } from './errors.ts'
import { z } from 'zod'
import { refusal } from './errors.ts'

/** A text's voice: the memo's, shown as is, or ours, marked. */
export type Voice = 'memo' | 'ours'

/**
 * The voice of every text field; quoted words also stand in another field.
 * https://zod.dev/metadata
 */
export const voices = z.registry<{ voice: Voice, isQuoted?: boolean }>()

/**
 * Characters that disguise a text: control, invisible and direction-changing ones (UAX #9).
 * Also those without a meaning (PDF/A-2a; XML 1.0 §2.2). Joiners are allowed: emoji need them.
 * https://www.unicode.org/reports/tr9/
 * https://www.w3.org/TR/xml/#charsets
 */
// eslint-disable-next-line no-misleading-character-class -- joiners are meant as characters
export const DECEPTIVE = /[[\p{Cc}\p{Zl}\p{Zp}\p{Co}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]--[\u200C\u200D\uFE00-\uFE0F]]/v

function hexadecimal(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
}

function text(mayBeEmpty = false) {
  return z.string().check((context) => {
    const { value } = context
    const refuse = (params: Refusal, at = 0): void => {
      context.issues.push({ code: 'custom', input: value, params: { ...params, at } })
    }
    const deceptive = DECEPTIVE.exec(value)
    if (!value.trim() && !(mayBeEmpty && value === ''))
      refuse(refusal('RD201', { isOptional: false }))
    else if (value !== value.trim())
      refuse(refusal('RD202'), value === value.trimStart() ? value.length : 0)
    else if (deceptive)
      refuse(refusal('RD203', { character: hexadecimal(deceptive[0]) }), deceptive.index)
    else if (!value.isWellFormed())
      refuse(refusal('RD204'), value.search(/\p{Surrogate}/u))
  })
}

/** A text of the memo itself: one line, not empty, no hidden characters. */
export const memoText = () => text().register(voices, { voice: 'memo' })

/** Words of a text of the memo that stand in another field too. */
export const quotedText = () => text().register(voices, { voice: 'memo', isQuoted: true })

/** A cell of a table of the memo: a text, or nothing. */
export const memoCell = () => text(true).register(voices, { voice: 'memo' })

/** A text that the deck adds: one line, not empty, no hidden characters. */
export const ourText = () => text().register(voices, { voice: 'ours' })
