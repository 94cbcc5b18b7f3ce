import { messageOf } from '../lib/causes.ts'

process.on('uncaughtException', error => process.stderr.write(`${messageOf(error)}\n`, () => process.exit(1)))

// Imported now: a package that is broken fails where it can be told.
const { commands } = await import('./commands.ts')
const { runCommandLine } = await import('./command.ts')
await runCommandLine(process.argv.slice(2), commands)
