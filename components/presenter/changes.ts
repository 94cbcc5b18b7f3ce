/** A value of a state, with its turn among all changes of it. */
interface Change {
  /** As JSON. */
  text: string
  turn: number
  /** The window that made it, by which two changes of one turn have an order too. */
  by: string
}

export type Changes = Partial<Record<string, Change>>

/** One window's end of a state that all windows share. */
export interface SharedChanges {
  /** The last change of each key that this window knows. */
  known: Changes
  /** Takes in what another window changed, unless a later change of it is known. */
  receive: (changes: Changes) => void
  /** Gives what was changed here since the last time, for the other windows. */
  send: () => Changes
}

/** Slidev's own of each window: that of a window that comes after would undo the next step. */
const OWN = new Set(['page', 'clicks', 'clicksTotal', 'lastUpdate'])

/**
 * Lets windows share a state: of each key the last change wins, in whatever order the windows hear of them.
 * @param state this window's, with its values of before anyone changed them
 * @param kept what others had changed before this window was there
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
