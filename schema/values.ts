import type { ErrorCode, ErrorParams } from './errors.ts'
import { z } from 'zod'
import { refusal } from './errors.ts'
import { DECEPTIVE } from './text.ts'
import { ORGANISATIONS } from './woo.ts'

/** Our error in zod's form; the first on a value ends its checks. */
function refuse<Code extends ErrorCode>(code: Code, ...params: ErrorParams<Code>) {
  return { params: { ...refusal(code, ...params) }, abort: true }
}

const LONGEST_ID = 60

/** A name in an address: small letters, digits, single hyphens, 60 at most. */
export function id() {
  return z.string()
    .refine(value => value.length <= LONGEST_ID, refuse('RD302', { limit: LONGEST_ID }))
    .refine(value => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value), refuse('RD301'))
}

const isDay = (value: string): boolean => z.iso.date().safeParse(value).success

/** Years that a memo may name: others are mostly typing errors. */
const YEARS = { first: 1000, last: 2100 }

function isNear(value: string): boolean {
  const year = Number(value.slice(0, 4))
  return year >= YEARS.first && year <= YEARS.last
}

/** An existing ISO 8601 day in the years 1000 to 2100: 2022-03-21. */
export function day() {
  return z.string()
    .refine(isDay, refuse('RD303'))
    .refine(isNear, refuse('RD312', YEARS))
}

/** A year, month or day, 1000 to 2100: 2022, 2022-03 or 2022-03-21. */
export function moment() {
  return z.string()
    .refine(value => /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(value) || isDay(value), refuse('RD304'))
    .refine(isNear, refuse('RD312', YEARS))
}

const url = z.url({ protocol: /^https?$/ })

/** Longer addresses fit neither the handout's QR code nor a slide. */
const LONGEST_ADDRESS = 500

/** A web address: http or https, at most 500 characters, none hidden. */
export function webAddress() {
  return z.string()
    .refine(value => value.length <= LONGEST_ADDRESS, refuse('RD311', { limit: LONGEST_ADDRESS }))
    .refine(value => url.safeParse(value).success, refuse('RD305'))
    .refine(value => !/\s/.test(value) && !DECEPTIVE.test(value), refuse('RD306'))
}

/**
 * The address of an organisation in TOOI, the national register.
 * https://standaarden.overheid.nl/tooi
 */
export function tooiAddress() {
  return z.string().refine(value => value.startsWith(ORGANISATIONS) && /\/[a-z]+\/[a-z]+\d+$/.test(value), refuse('RD316'))
}

/** A slide's speaking time in seconds: 5 to 600. */
export function seconds() {
  return z.number()
    .refine(Number.isInteger, refuse('RD307'))
    .refine(value => value >= 5, refuse('RD308', { limit: 5 }))
    .refine(value => value <= 600, refuse('RD309', { limit: 600 }))
}

/** A BCP 47 language code: nl, en, fr. https://www.rfc-editor.org/info/bcp47 */
export const language = () => z.string().refine(value => /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(value), refuse('RD310'))

/** A column or row, counted from 0. */
export const index = () => z.number().refine(value => Number.isInteger(value) && value >= 0, refuse('RD313'))

/** A picture in the memo's own folder. */
export const fileName = () => z.string().refine(value => /^[\w-][\w .-]*\.(?:png|jpe?g|svg)$/i.test(value), refuse('RD314'))

/** The mark of a footnote: a number, letter or star. */
export const mark = () => z.string().refine(value => /^(?:\d{1,3}|[a-z]|\*{1,3})$/i.test(value), refuse('RD315'))
