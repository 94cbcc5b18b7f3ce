import { day } from '../../schema/values.ts'

const MONTHS = ['jan', 'feb', 'maa|mrt|mar', 'apr', 'mei|may', 'jun', 'jul', 'aug', 'sep', 'okt|oct', 'nov', 'dec']
  .map(starts => new RegExp(`^(?:${starts})`))

/** Orders of day, month and year in memos; month in words or digits. */
const FORMS = [
  /\b(?<day>\d{1,2})(?:st|nd|rd|th)?[ -](?<month>\p{L}{3,9})\.?,?[ -](?<year>\d{4})\b/u,
  /\b(?<month>\p{L}{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})\b/u,
  /\b(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})\b/,
  /\b(?<day>\d{1,2})[-/.](?<month>\d{1,2})[-/.](?<year>\d{4})\b/,
]

const WEEKDAY = /^\p{L}+da[gy]$/iu

/** The date in a text, as 2022-03-21, and the words beside it. */
export function dateIn(text: string): { date: string, rest: string } | undefined {
  for (const form of FORMS) {
    const found = form.exec(text)
    const { day: number = '', month = '', year = '' } = found?.groups ?? {}
    const index = MONTHS.findIndex(name => name.test(month.toLowerCase())) + 1 || Number(month)
    const date = `${year}-${String(index).padStart(2, '0')}-${number.padStart(2, '0')}`
    if (found && day().safeParse(date).success)
      return { date, rest: text.replace(found[0], '').replace(/^[\s,]+|[\s,]+$/g, '').replace(WEEKDAY, '') }
  }
}
