import type { LinkOutcome, LinkState } from './outcome.ts'

/** In Dutch, from good to bad: the order of the table, too. */
export const STATES: Record<LinkState, string> = { alive: 'leeft', moved: 'verhuisd', unknown: 'onbekend', gone: 'weg' }

/** A checked address and the sources that it belongs to. */
export type CheckedAddress = LinkOutcome & { sources: string[] }

/** All addresses as a table, the worst last, where the eye is, with a line that counts them. */
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

/** The same for programs. */
export function asJson(checked: readonly CheckedAddress[], checkedOn: string): string {
  const addresses = checked.map(({ url, sources, state, movedTo, why }) => ({ url, sources, state, movedTo, why }))
  return JSON.stringify({ checkedOn, addresses }, undefined, 2)
}
