import type { CommandDef } from 'citty'
import type { Declaration } from './usage.ts'
import { runCommand } from 'citty'
import { messageOf } from '../lib/causes.ts'
import { Problem } from '../lib/problem.ts'
import { requireValid } from './arguments.ts'
import { commandList, nearest, usage } from './usage.ts'

/** By the names of their npm scripts. */
export type Commands = Record<string, CommandDef<any>>

const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const
const HELP = ['--help', '-h']

/**
 * Runs a command line in this process.
 * An error gives exit code 1, with a trace unless a {@link Problem}.
 */
export async function runCommandLine([name = '--help', ...args]: string[], commands: Commands): Promise<void> {
  // Not once(): the bootstrap's second signal would cut the tidying short.
  // https://nodejs.org/api/process.html#signal-events
  for (const [signal, code] of Object.entries(SIGNALS))
    process.on(signal, () => process.exit(code))
  try {
    if (HELP.includes(name))
      return console.log(commandList(declarationsOf(commands)))
    const command = commandOf(name, commands)
    const declaration = declarationOf([name, command])
    if (args.some(arg => HELP.includes(arg)))
      return console.log(usage(declaration))
    requireValid(args, declaration)
    await runCommand(command, { rawArgs: args })
  }
  catch (error) {
    // exitCode is not enough: an open server or browser keeps Node alive.
    process.stderr.write(`${messageOf(error)}\n`, () => process.exit(1))
  }
}

export function declarationsOf(commands: Commands): Declaration[] {
  return Object.entries(commands).map(declarationOf)
}

function commandOf(name: string, commands: Commands): CommandDef<any> {
  if (Object.hasOwn(commands, name))
    return commands[name]!
  const names = Object.keys(commands)
  const meant = nearest(name, names)
  throw new Problem({
    what: `Het commando '${name}' bestaat niet${meant ? `; bedoelt u ${meant}?` : '.'}`,
    mend: `kies een van deze: ${names.join(', ')}`,
  })
}

function declarationOf([name, { meta, args }]: [string, CommandDef<any>]): Declaration {
  // citty also takes promises and functions here; ours are plain objects.
  return { name, description: (meta as { description: string }).description, args: (args ?? {}) as Declaration['args'] }
}
