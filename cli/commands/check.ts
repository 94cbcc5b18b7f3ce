import { checksOf, runChecks } from '../checks.ts'
import { runCommand } from '../command.ts'
import { memoOptions, readMemoOptions } from '../options.ts'

/** `npm run check`: types, lint and the memo's data, in seconds; `--memo` for another memo than `data/`. */
await runCommand(async ({ values }) => {
  const memo = readMemoOptions(values)
  await runChecks(checksOf(memo))
}, { options: memoOptions })
