import type { LinkOutcome } from './outcome.ts'
import { asProblem } from '../../lib/causes.ts'
import { rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The file of a memo folder that the results are kept in. */
export const RECORD = 'checked-addresses.ts'

/** The text of that file: a plain literal, in the order of the addresses, so that a diff shows what changed. */
export function recordText(outcomes: readonly LinkOutcome[], checkedOn: string): string {
  const results = outcomes.map(({ url, state, movedTo }) =>
    `    ${quoted(url)}: { state: '${state}'${movedTo === undefined ? '' : `, movedTo: ${quoted(movedTo)}`} },\n`)
  return `// Gemaakt door \`npm run links\`: niet zelf veranderen.
export const checkedAddresses = {
  checkedOn: '${checkedOn}',
  results: {
${results.join('')}  },
} as const
`
}

/**
 * Puts the results into the memo's folder, all at once.
 * @param checkedOn the day, as 2026-03-21
 * @throws {Problem} when the folder cannot be written to
 */
export async function writeRecord(folder: string, outcomes: readonly LinkOutcome[], checkedOn: string): Promise<void> {
  const file = join(folder, RECORD)
  try {
    await writeFile(`${file}.nieuw`, recordText(outcomes, checkedOn))
    await rename(`${file}.nieuw`, file)
  }
  catch (error) {
    throw asProblem(error, file)
  }
}

/** A text as a literal with single quotes, as all literals of a memo have them. */
const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`
