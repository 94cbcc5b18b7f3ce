import type { Words } from './words.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

export type { Words } from './words.ts'

const LANGUAGES = { nl, en } satisfies Record<string, Words>

/** The words of the interface in the memo's language. */
export function wordsFor(language: keyof typeof LANGUAGES): Words {
  return LANGUAGES[language]
}
