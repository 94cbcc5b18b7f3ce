import type { Plugin } from 'vite'
import { readableDate } from '../../deck/dates.ts'
import { loadMemoForAudience } from '../memo.ts'

/** A day, month or year of ISO 8601, as a whole text in JSON. */
const MOMENT = /"(\d{4}(?:-\d{2}){0,2})"/g

/**
 * Writes the memo's dates out when the player is built: to make its own formatter of dates took the browser as long as to
 * build the cover with all that is on it. A date that the memo does not have is still formatted.
 */
export function writtenDates(): Plugin {
  return {
    name: 'raadsdeck:written-dates',
    enforce: 'pre',
    apply: 'build',
    transform: {
      filter: { id: /\/deck\/dates\.ts$/ },
      handler: async code => ({ code: withDates(code, await loadMemoForAudience()), map: null }),
    },
  }
}

/** The text of the module of dates, with those that stand anywhere in `memo` written out. Throws when it has no `readableDate`. */
export function withDates(code: string, memo: { language: string }): string {
  const declaration = 'export function readableDate('
  if (!code.includes(declaration))
    throw new Error('deck/dates.ts has no readableDate to write dates out for')
  const moments = [...JSON.stringify(memo).matchAll(MOMENT)].map(([, moment]) => moment!)
  const written = Object.fromEntries(moments.map(moment => [moment, readableDate(moment, memo.language)]))
  return `${code.replace(declaration, 'function formattedDate(')}
const written = ${JSON.stringify(written)}
export const readableDate = (moment, language) => written[moment] ?? formattedDate(moment, language)
`
}
