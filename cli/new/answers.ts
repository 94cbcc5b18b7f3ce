import type { z } from 'zod'
import { Problem } from '../../lib/problem.ts'
import { say } from '../../lib/progress.ts'
import { wordingOf } from '../../schema/errors.ts'
import { explainIssue } from '../../schema/explain.ts'
import { visible } from '../../schema/findings.ts'
import { memoSchema } from '../../schema/memo.ts'
import { memoText } from '../../schema/text.ts'
import { day } from '../../schema/values.ts'
import { createInterface } from 'node:readline/promises'

/** A new memo starts from these. */
export interface Answers {
  title: string
  to: string
  from: string
  /** ISO 8601: 2024-02-29. */
  date: string
  language: 'nl' | 'en'
}

export type Given = Partial<Record<keyof Answers, string>>

/** Each answer becomes a field of the memo, so that the schema judges it here already. */
const FIELDS: Record<keyof Answers, { question: string, schema: z.ZodType }> = {
  title: { question: 'Titel van de memo', schema: memoText() },
  to: { question: 'Aan wie is hij gericht', schema: memoText() },
  from: { question: 'Van wie is hij', schema: memoText() },
  date: { question: 'Datum (zoals 2024-02-29)', schema: day() },
  language: { question: 'Taal (nl of en)', schema: memoSchema.shape.language },
}

const names = Object.keys(FIELDS) as (keyof Answers)[]

/** Says what is wrong with an answer and how to mend it; undefined when it is right. */
function complaint(name: keyof Answers, answer: string): string | undefined {
  if (!answer)
    return 'er is niets ingevuld'
  const { error } = FIELDS[name].schema.safeParse(answer, { reportInput: true })
  if (!error)
    return undefined
  const { what, mend } = wordingOf(explainIssue(error.issues[0]!)[0]!, 'nl')
  return visible(`${JSON.stringify(answer)} ${what}; ${mend}`)
}

/** The answers without spaces around them; `today` and Dutch stand for what was not given. */
function completed(given: Given, today: string): Record<keyof Answers, string> {
  const usual: Given = { date: today, language: 'nl' }
  return Object.fromEntries(names.map(name => [name, given[name]?.trim() || usual[name] || ''])) as Record<keyof Answers, string>
}

/**
 * Checks the answers; `today` stands for a date that was not given.
 * @throws {Problem} with each option that is missing or wrong
 */
export function checkedAnswers(given: Given, today: string): Answers {
  const answers = completed(given, today)
  const wrong = names.flatMap((name) => {
    const found = complaint(name, answers[name])
    return found ? [`  --${name} (${FIELDS[name].question}): ${found}`] : []
  })
  if (wrong.length) {
    throw new Problem({
      what: `Er is geen memo gemaakt:\n${wrong.join('\n')}`,
      mend: 'geef die antwoorden mee, zoals --title "Fietsen in de stad"',
    })
  }
  return answers as Answers
}

/**
 * Asks on the terminal for what was not given, until it is right; an empty answer takes what stands between brackets.
 * @throws {Problem} when its user stops
 */
export async function ask(given: Given, today: string): Promise<Given> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const usual = completed({}, today)
  const answers = { ...given }
  try {
    for (const name of names.filter(name => given[name] === undefined)) {
      const question = `${FIELDS[name].question}${usual[name] && ` [${usual[name]}]`}: `
      let found: string | undefined
      do {
        answers[name] = (await terminal.question(question)).trim() || usual[name]
        found = complaint(name, answers[name])
        if (found)
          say(`  ${found}`)
      } while (found)
    }
    return answers
  }
  catch (error) {
    if ((error as Error).name === 'AbortError')
      throw new Problem({ what: '\nU bent gestopt; er is geen memo gemaakt.' })
    throw error
  }
  finally {
    terminal.close()
  }
}
