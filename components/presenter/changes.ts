/** A value of a state, with its turn among all changes of it. */
interface Change {
  /** As JSON. */
  text: string
  turn: number
  /** The window that made it: orders changes of the same turn. */
  by: string
}

export type Changes = Partial<Record<string, Change>>

/** One window's end of a state that all windows share. */
export interface SharedChanges {
  /** The last change of each key that this window knows. */
  known: Changes
  /** Takes in another window's changes, unless later ones are known. */
  receive: (changes: Changes) => void
  /** Returns this window's changes since the last call, for the others. */
  send: () => Changes
}

/** Kept per window by Slidev: a lagging window's value would undo the next step. */
const OWN = new Set(['page', 'clicks', 'clicksTotal', 'lastUpdate'])

/**
 * Shares a state between windows: per key the last change wins, in any order of arrival.
 * @param state this window's state, with its initial values
 * @param kept the others' changes from before this window opened
 */
export function sharedChanges(state: object, kept: Changes = {}, by: string = crypto.randomUUID()): SharedChanges {
  const values = state as Record<string, unknown>
  const textOf = (key: string): string => JSON.stringify(values[key] ?? null)
  const known: Changes = Object.fromEntries(Object.keys(values).map(key => [key, { text: textOf(key), turn: 0, by: '' }]))

  function receive(changes: Changes): void {
    for (const [key, change] of Object.entries(changes)) {
      if (!change || !isLater(change, known[key]))
        continue
      known[key] = change
      values[key] = JSON.parse(change.text) ?? undefined
    }
  }

  function send(): Changes {
    const keys = Object.keys(values).filter(key => !OWN.has(key) && textOf(key) !== (known[key]?.text ?? 'null'))
    const changes: Changes = Object.fromEntries(keys
      .map(key => [key, { text: textOf(key), turn: (known[key]?.turn ?? 0) + 1, by }]))
    Object.assign(known, changes)
    return changes
  }

  receive(kept)
  return { known, receive, send }
}

function isLater({ turn, by }: Change, than?: Change): boolean {
  return !than || turn > than.turn || (turn === than.turn && by > than.by)
}
