import { runChecks } from '../checks.ts'
import { runCommand } from '../command.ts'
import { memoOptions, useMemoOptions } from '../options.ts'

/** `npm run check`: types, lint and the memo's data, in seconds; `--memo` for another memo than `data/`. */
await runCommand(async ({ values }) => {
  useMemoOptions(values)
  await runChecks()
}, { options: memoOptions })
