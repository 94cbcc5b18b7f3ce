import { messageOf } from '../lib/causes.ts'

process.on('uncaughtException', error => process.stderr.write(`${messageOf(error)}\n`, () => process.exit(1)))

// Imported after the handler above, which reports a broken package.
const { commands } = await import('./commands.ts')
const { runCommandLine } = await import('./command.ts')
await runCommandLine(process.argv.slice(2), commands)
