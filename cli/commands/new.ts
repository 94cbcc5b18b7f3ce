import { Problem } from '../../lib/problem.ts'
import { say } from '../../lib/progress.ts'
import { runCommand } from '../command.ts'
import { ask, checkedAnswers } from '../new/answers.ts'
import { createMemo, requireEmpty } from '../new/create.ts'
import { fromUser } from '../options.ts'

const text = { type: 'string' } as const

/** `npm run new -- <folder>`: a memo to fill in, with an example of everything; asks for what its options do not give. */
await runCommand(async ({ values, positionals: [name] }) => {
  const given = name ?? values.memo
  if (!given)
    throw new Problem({ what: 'Er is geen map genoemd voor de nieuwe memo.', mend: 'noem er een: npm run new -- mijn-memo' })
  const folder = fromUser(given)
  await requireEmpty(folder)
  const today = new Intl.DateTimeFormat('sv-SE').format(new Date())
  const { title, to, from, date, language } = values
  const options = { title, to, from, date, language }
  const answers = checkedAnswers(process.stdin.isTTY ? await ask(options, today) : options, today)
  await createMemo(folder, answers)
  const typed = /^[\w./-]+$/.test(given) ? given : JSON.stringify(given)
  say(`De memo staat in ${given}. Bekijk hem terwijl u hem invult: npm run dev -- --open --memo ${typed}`)
}, { positionals: 'map', options: { memo: text, title: text, to: text, from: text, date: text, language: text } })
