import type { ErrorLanguage, Refusal } from '../schema/errors.ts'
import type { Finding } from '../schema/findings.ts'
import { Problem } from '../lib/problem.ts'
import { wordingOf } from '../schema/errors.ts'
import { describeFindings, visible } from '../schema/findings.ts'

/**
 * An error that data caused outside the fields of the memo, as a Problem with its number: a folder without a memo, a
 * page that is out of date. `where` is the file or the slides; the language is the memo's where it is known.
 */
export function dataProblem(error: Refusal, where?: string, language: ErrorLanguage = 'nl'): Problem {
  const { what, mend } = wordingOf(error, language)
  return new Problem({ what: visible(`${error.code} ${what}`), where, mend, language })
}

/** Several of those at once, each with its own file and mend. */
export function dataProblems(errors: readonly { error: Refusal, where: string }[], language: ErrorLanguage): Problem {
  return new Problem({ what: errors.map(({ error, where }) => dataProblem(error, where, language).message).join('\n') })
}

/** Everything that is wrong with the fields of a memo as one Problem. `folder` is the memo's, as its user would write it. */
export function memoProblem(findings: readonly Finding[], memo: unknown, folder: string): Problem {
  return new Problem({ what: describeFindings(findings, memo, folder) })
}
