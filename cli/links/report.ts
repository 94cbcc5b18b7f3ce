import type { LinkOutcome, LinkState } from './check-address.ts'
import { rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { asProblem } from '../../lib/causes.ts'

export const RECORD = 'checked-addresses.ts'

/** The text of that file, in address order for a readable diff. */
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

/** Atomic: rename after a full write. */
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

/** From good to bad, as in the table. */
export const STATES: Record<LinkState, string> = { alive: 'leeft', moved: 'verhuisd', unknown: 'onbekend', gone: 'weg' }

type CheckedAddress = LinkOutcome & { sources: string[] }

/** A table of all addresses, the worst last where the eye is, with counts. */
export function table(checked: readonly CheckedAddress[]): string {
  const groups = (Object.keys(STATES) as LinkState[])
    .map(state => ({ name: STATES[state], found: checked.filter(address => address.state === state) }))
  return [
    ...groups.flatMap(({ found }) => found.map(row)),
    '',
    `${checked.length} ${checked.length === 1 ? 'adres' : 'adressen'}: ${groups.map(({ name, found }) => `${found.length} ${name}`).join(', ')}`,
  ].join('\n')
}

function row({ url, state, movedTo, why }: CheckedAddress): string {
  const more = [movedTo && `nu ${movedTo}`, why].filter(Boolean).join('; ')
  return `${STATES[state].padEnd(8)}  ${url}${more && `\n          ${more}`}`
}

export function asJson(checked: readonly CheckedAddress[], checkedOn: string): string {
  const addresses = checked.map(({ url, sources, state, movedTo, why }) => ({ url, sources, state, movedTo, why }))
  return JSON.stringify({ checkedOn, addresses }, undefined, 2)
}
