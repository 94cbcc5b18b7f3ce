import type { ErrorLanguage, Wording } from './errors/wording.ts'
import { betweenErrors } from './errors/between-errors.ts'
import { folderErrors } from './errors/folder-errors.ts'
import { shapeErrors } from './errors/shape-errors.ts'
import { slideErrors } from './errors/slide-errors.ts'
import { valueErrors } from './errors/value-errors.ts'

export type { ErrorLanguage, Wording } from './errors/wording.ts'

/**
 * Every error that data can cause, by its number. A number is never given to another error: people look it up in
 * `docs/fouten.md`, also in the one of an older release.
 */
export const ERRORS = { ...folderErrors, ...shapeErrors, ...valueErrors, ...betweenErrors, ...slideErrors }

/** The number of an error: RD0 the folder, RD1 fields, RD2 texts, RD3 values, RD4 between parts, RD5 slides. */
export type ErrorCode = keyof typeof ERRORS

/** What the words of an error take; nothing for most. */
export type ErrorParams<Code extends ErrorCode> = Parameters<typeof ERRORS[Code]['nl']>

/** An error and what its words take, kept apart from the words until it is known who reads them. */
export interface Refusal {
  code: ErrorCode
  params: readonly unknown[]
}

/** Names an error with what its words take. */
export function refusal<Code extends ErrorCode>(code: Code, ...params: ErrorParams<Code>): Refusal {
  return { code, params }
}

/** The words of an error in a language. */
export function wordingOf({ code, params }: Refusal, language: ErrorLanguage): Wording {
  const words = ERRORS[code][language] as (...params: readonly unknown[]) => Wording
  return words(...params)
}

/** The language that a memo's errors are told in: its own as far as it tells, otherwise Dutch. */
export function errorLanguage(literal: unknown): ErrorLanguage {
  return (literal as { language?: unknown } | null | undefined)?.language === 'en' ? 'en' : 'nl'
}
