import { en } from './en.ts'
import { nl } from './nl.ts'

/** All words of the interface, in one language. */
export type Words = typeof nl

const LANGUAGES = { nl, en } satisfies Record<string, Words>

/** The words of the interface in the memo's language. */
export function wordsFor(language: keyof typeof LANGUAGES): Words {
  return LANGUAGES[language]
}
