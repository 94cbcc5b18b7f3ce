import type { MemoLiteral } from '../../schema/memo.ts'

/** A memo in the making, with what was learned on the way. */
export interface Draft {
  literal: MemoLiteral
  /** Decisions for a person, by their object: they become comments in the data. */
  todos: Map<object, string[]>
  /** Words that the deck says by itself, such as 'Datum:'. */
  said: string[]
  /** Texts that lost their form and became plain text. */
  plain: string[]
  /** The pictures of the memo that a deck can show, by name. */
  pictures: ReadonlyMap<string, Uint8Array>
}

export function decide({ todos }: Draft, about: object, what: string): void {
  todos.set(about, [...todos.get(about) ?? [], what])
}
