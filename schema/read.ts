import type { Finding } from './findings.ts'
import type { MemoShape } from './memo.ts'
import type { Path } from './walk.ts'
import { checkMemo } from './checks.ts'
import { explainIssue } from './explain.ts'
import { finding } from './findings.ts'
import { withIds } from './ids.ts'
import { memoSchema } from './memo.ts'
import { mapTexts } from './walk.ts'

/** A typing error, its correction, and each field where it stood. */
export interface AppliedCorrection { received: string, corrected: string, fields: Path[] }

/** A picture as a data URL, and its size in px. */
export interface Picture { url: string, width: number, height: number }

/** A checked and corrected memo, as all other code uses it. */
export interface Memo extends Omit<MemoShape, 'corrections'> {
  corrections: AppliedCorrection[]
  /** Telephone numbers and e-mail addresses are left out for this audience. */
  contactWithheld?: true
  /** Set once memo.md proves that its words are whole. */
  wordForWord?: boolean
  /** The pictures of its figures by file, where it has any. */
  pictures?: Record<string, Picture>
}

export type Reading = { memo: Memo, findings: [] } | { memo: undefined, findings: Finding[] }

function applyCorrections(memo: MemoShape): { corrected: MemoShape, applied: AppliedCorrection[] } {
  const applied = memo.corrections.map(correction => ({ ...correction, fields: [] as Path[] }))
  const corrected = mapTexts(memoSchema, memo, (text, path, voice) => {
    if (voice !== 'memo')
      return text
    return applied.reduce((current, correction) => {
      if (current.includes(correction.received))
        correction.fields.push(path)
      // A function, because `$` is special in a replacement string:
      // https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/String/replace#specifying_a_string_as_the_replacement
      return current.replaceAll(correction.received, () => correction.corrected)
    }, text)
  })
  return { corrected, applied }
}

function unusedCorrections(applied: AppliedCorrection[]): Finding[] {
  return applied.flatMap(({ fields }, index) => fields.length
    ? []
    : [finding(['corrections', index, 'received'], 'RD409')])
}

/** Checks a memo and corrects its recorded typing errors. Never throws on bad data. */
export function readMemo(literal: unknown): Reading {
  const parsed = memoSchema.safeParse(literal, { reportInput: true })
  if (!parsed.success)
    return { memo: undefined, findings: parsed.error.issues.flatMap(issue => explainIssue(issue, literal)) }

  const { corrected, applied } = applyCorrections(withIds(parsed.data))
  const findings = [...unusedCorrections(applied), ...checkMemo(corrected)]
  return findings.length
    ? { memo: undefined, findings }
    : { memo: { ...corrected, corrections: applied }, findings: [] }
}
