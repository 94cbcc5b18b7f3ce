import type { z } from 'zod'
import { createInterface } from 'node:readline/promises'
import { Problem } from '../../lib/problem.ts'
import { say } from '../../lib/progress.ts'
import { wordingOf } from '../../schema/errors.ts'
import { explainIssue } from '../../schema/explain.ts'
import { visible } from '../../schema/findings.ts'
import { memoSchema } from '../../schema/memo.ts'
import { memoText } from '../../schema/text.ts'
import { day } from '../../schema/values.ts'

/** A new memo starts from these; the date in ISO 8601. */
export type Answers = Record<'title' | 'to' | 'from' | 'date', string> & { language: 'nl' | 'en' }

export type Given = Partial<Record<keyof Answers, string>>

/** Each answer becomes a field of the memo: the schema judges it here already. */
const FIELDS: [name: keyof Answers, question: string, schema: z.ZodType][] = [
  ['title', 'Titel van de memo', memoText()],
  ['to', 'Aan wie is hij gericht', memoText()],
  ['from', 'Van wie is hij', memoText()],
  ['date', 'Datum (zoals 2024-02-29)', day()],
  ['language', 'Taal (nl of en)', memoSchema.shape.language],
]

/**
 * The answers: those given, else those that its user types, until they are right, else the usual ones.
 * @param given on the command line
 * @param usual for what is not given, or answered with nothing
 * @param ask asks its user; without it each answer that is missing or wrong is told of
 * @throws {Problem} with all that is wrong
 */
export async function completed(given: Given, usual: Given, ask?: typeof askUser): Promise<Answers> {
  const answers: Given = {}
  const wrong: string[] = []
  for (const [name, question, schema] of FIELDS) {
    const judge = (typed?: string): string | undefined =>
      complaintOf(answers[name] = typed?.trim() || usual[name], schema)
    let complaint = judge(given[name])
    if (ask && given[name] === undefined) {
      const asked = `${question}${usual[name] ? ` [${usual[name]}]` : ''}: `
      for (complaint = judge(await ask(asked)); complaint; complaint = judge(await ask(asked)))
        say(`  ${complaint}`)
    }
    if (complaint)
      wrong.push(`  --${name} (${question}): ${complaint}`)
  }
  if (wrong.length) {
    const mend = 'geef die antwoorden mee, zoals --title "Fietsen in de stad"'
    throw new Problem({ what: `Er is geen memo gemaakt:\n${wrong.join('\n')}`, mend })
  }
  return answers as Answers
}

function complaintOf(answer: string | undefined, schema: z.ZodType): string | undefined {
  if (!answer)
    return 'er is niets ingevuld'
  const { error } = schema.safeParse(answer, { reportInput: true })
  if (!error)
    return undefined
  const { what, mend } = wordingOf(explainIssue(error.issues[0]!, answer)[0]!, 'nl')
  return visible(`${JSON.stringify(answer)} ${what}; ${mend}`)
}

/**
 * Asks a question on the terminal.
 * @throws {Problem} when its user stops
 */
export async function askUser(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  try {
    return await terminal.question(question)
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
