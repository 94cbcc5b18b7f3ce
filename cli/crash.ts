import { messageOf } from '../lib/causes.ts'

// Loaded before a command: a broken package fails before the command's own code can say so.
process.on('uncaughtException', error => process.stderr.write(`${messageOf(error)}\n`, () => process.exit(1)))
