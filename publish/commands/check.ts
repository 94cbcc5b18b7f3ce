import { runChecks } from '../checks.ts'
import { runCommand } from '../command.ts'

/** `npm run check`: types, lint and the memo's data, in seconds. */
await runCommand(() => runChecks())
