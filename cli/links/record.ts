import type { LinkOutcome } from './outcome.ts'
import { rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { asProblem } from '../../lib/causes.ts'

/** The file in a memo's folder that keeps the results. */
export const RECORD = 'checked-addresses.ts'

/** The text of that file: a literal in the order of the addresses, for a readable diff. */
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

const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`

/**
 * Puts the results into the memo's folder, atomically.
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
