import { commands } from './command-list.ts'
import { runCommandLine } from './command.ts'

await runCommandLine(process.argv.slice(2), commands)
