import type { ErrorLanguage, Wording } from './errors/wording.ts'
import { en } from './errors/en.ts'
import { nl } from './errors/nl.ts'

export type { ErrorLanguage, Wording } from './errors/wording.ts'

/** All errors in data. Numbers are never reused: people look them up in `docs/fouten.md`. */
export const ERRORS = { nl, en }

/** Its first digit: RD0 folder, RD1 fields, RD2 texts, RD3 values, RD4 between parts, RD5 slides, RD6 memo.md. */
export type ErrorCode = keyof typeof nl

/** The parameters of an error's words; none for most. */
export type ErrorParams<Code extends ErrorCode> = Parameters<typeof nl[Code]>

/** Kept apart from the words until the language is known. */
export interface Refusal {
  code: ErrorCode
  params: readonly unknown[]
}

export function refusal<Code extends ErrorCode>(code: Code, ...params: ErrorParams<Code>): Refusal {
  return { code, params }
}

export function wordingOf({ code, params }: Refusal, language: ErrorLanguage): Wording {
  const words = ERRORS[language][code] as (...params: readonly unknown[]) => Wording
  return words(...params)
}

/** The language for a memo's errors: its own where known, else Dutch. */
export function errorLanguage(literal: unknown): ErrorLanguage {
  return (literal as { language?: unknown } | null | undefined)?.language === 'en' ? 'en' : 'nl'
}
