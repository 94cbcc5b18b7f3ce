import { createInterface } from 'node:readline/promises'
import { Problem } from '../problem.ts'

/** What a new memo starts from. */
export interface Answers {
  title: string
  to: string
  from: string
  /** ISO 8601: 2024-02-29. */
  date: string
  language: 'nl' | 'en'
}

const QUESTIONS: Record<keyof Answers, string> = {
  title: 'Titel van de memo',
  to: 'Aan wie is hij gericht',
  from: 'Van wie is hij',
  date: 'Datum (zoals 2024-02-29)',
  language: 'Taal (nl of en)',
}

/**
 * Checks what was answered. `today` is what stands for a date that was not given.
 * Throws a Problem that names the option and what it takes.
 */
export function checkedAnswers(given: Partial<Record<keyof Answers, string>>, today: string): Answers {
  const { title = '', to = '', from = '', date = today, language = 'nl' } = given
  for (const [name, text] of Object.entries({ title, to, from })) {
    if (!text.trim())
      throw new Problem({ what: `${QUESTIONS[name as keyof Answers]}: er is niets ingevuld.`, where: `--${name}`, mend: `geef het antwoord mee: --${name} "…"` })
  }
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || Number.isNaN(Date.parse(date)) || new Date(date).toISOString().slice(0, 10) !== date)
    throw new Problem({ what: `'${date}' is geen bestaande datum.`, where: '--date', mend: 'schrijf hem als 2024-02-29' })
  if (language !== 'nl' && language !== 'en')
    throw new Problem({ what: `De taal '${language}' is er niet.`, where: '--language', mend: 'kies nl of en' })
  return { title: title.trim(), to: to.trim(), from: from.trim(), date, language }
}

/** Asks on the terminal for what was not given; an empty answer takes what stands between brackets. */
export async function ask(given: Partial<Record<keyof Answers, string>>, today: string): Promise<Partial<Record<keyof Answers, string>>> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answers = { ...given }
  const usual: Partial<Record<keyof Answers, string>> = { date: today, language: 'nl' }
  try {
    for (const [name, question] of Object.entries(QUESTIONS) as [keyof Answers, string][])
      answers[name] ??= (await terminal.question(`${question}${usual[name] ? ` [${usual[name]}]` : ''}: `)) || usual[name]
    return answers
  }
  finally {
    terminal.close()
  }
}
