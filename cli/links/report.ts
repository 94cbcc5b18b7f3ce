import type { MemoAddress } from './addresses.ts'
import type { LinkOutcome, LinkState } from './outcome.ts'

/** In Dutch, from good to bad: the order of the table, too. */
export const stateNames: Record<LinkState, string> = { alive: 'leeft', moved: 'verhuisd', unknown: 'onbekend', gone: 'weg' }

/** A checked address and the sources that it belongs to. */
export type CheckedAddress = MemoAddress & LinkOutcome

export function describe({ url, state, movedTo, why }: LinkOutcome): string {
  const more = [movedTo && `nu ${movedTo}`, why].filter(Boolean).join('; ')
  return `${stateNames[state].padEnd(8)}  ${url}${more && `\n          ${more}`}`
}

/** All addresses as a table, the worst last, where the eye is, with a line that counts them. */
export function table(checked: readonly CheckedAddress[]): string {
  const states = Object.keys(stateNames) as LinkState[]
  const rows = states.flatMap(state => checked.filter(address => address.state === state).map(describe))
  const counts = states.map(state => `${checked.filter(address => address.state === state).length} ${stateNames[state]}`)
  return [...rows, '', `${checked.length} ${checked.length === 1 ? 'adres' : 'adressen'}: ${counts.join(', ')}`].join('\n')
}

/** The same for programs. */
export function asJson(checked: readonly CheckedAddress[], checkedOn: string): string {
  const addresses = checked.map(({ url, sources, state, movedTo, why }) => ({ url, sources, state, movedTo, why }))
  return JSON.stringify({ checkedOn, addresses }, undefined, 2)
}

/** Our own network failed: there were addresses, and no server answered for any of them. */
export function isOffline(outcomes: readonly LinkOutcome[]): boolean {
  return outcomes.length > 0 && outcomes.every(({ answered }) => !answered)
}
