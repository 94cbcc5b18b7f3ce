/** Making one takes longer than all that it is used for. */
const formatters = new Map<string, Intl.DateTimeFormat>()

/** A day, month or year of ISO 8601 as a reader writes it: '21 maart 2022', 'april 2021', '2020'. */
export function readableDate(moment: string, language: string): string {
  const parts = moment.split('-').length
  const key = `${language} ${parts}`
  const formatter = formatters.get(key) ?? new Intl.DateTimeFormat(language, {
    year: 'numeric',
    month: parts > 1 ? 'long' : undefined,
    day: parts > 2 ? 'numeric' : undefined,
    timeZone: 'UTC',
  })
  formatters.set(key, formatter)
  return formatter.format(new Date(moment))
}

/** The year of a moment, for where there is room for no more. */
export function yearOf(moment: string): string {
  return moment.slice(0, 4)
}

/** Seconds as minutes and seconds: 75 is '1:15'. */
export function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
