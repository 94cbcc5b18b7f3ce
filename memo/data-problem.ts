import type { ErrorLanguage, Refusal } from '../schema/errors.ts'
import type { FileOf, Finding } from '../schema/findings.ts'
import { Problem } from '../lib/problem.ts'
import { wordingOf } from '../schema/errors.ts'
import { describeFindings, visible } from '../schema/findings.ts'

/** An error outside the memo's fields, such as an outdated page. */
export interface DataError { error: Refusal, where?: string }

/** In the memo's language where known, else in Dutch. */
export function dataProblem(errors: readonly DataError[], language: ErrorLanguage = 'nl'): Problem {
  const messages = errors.map(({ error, where }) => {
    const { what, mend } = wordingOf(error, language)
    return new Problem({ what: visible(`${error.code} ${what}`), where, mend, language }).message
  })
  return new Problem({ what: messages.join('\n') })
}

/** A memo's findings as one Problem; `folder` as its user would write it. */
export function memoProblem(findings: readonly Finding[], memo: unknown, folder: string, fileOf?: FileOf): Problem {
  return new Problem({ what: describeFindings(findings, memo, folder, fileOf) })
}
