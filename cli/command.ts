import type { ParseArgsOptionsConfig } from 'node:util'
import { messageOf } from '../lib/causes.ts'
import { Problem } from '../lib/problem.ts'
import { parseArgs } from 'node:util'

/** What a command takes. */
export interface CommandSpec<Options extends ParseArgsOptionsConfig> {
  /** Its options, as node:util's parseArgs wants them. */
  options?: Options
  /** What its other arguments are, in Dutch, such as `filter`; it takes none unless said. */
  positionals?: string
}

/** What a command was given. */
export interface CommandArgs<Options extends ParseArgsOptionsConfig> {
  values: ReturnType<typeof parseArgs<{ options: Options, allowPositionals: true }>>['values']
  positionals: string[]
}

const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const

/**
 * Runs a command's main function on the arguments of this process. A {@link Problem} ends it with its message and
 * exit code 1, any other error with its trace too, and Ctrl+C with 130.
 */
export async function runCommand<const Options extends ParseArgsOptionsConfig>(
  main: (args: CommandArgs<Options>) => Promise<void>,
  spec: CommandSpec<Options> = {},
): Promise<void> {
  // On exit everything tidies up after itself: children, work folders, browsers. A signal comes twice, from the terminal
  // and from the bootstrap: with once(), the second would end us in the middle of that.
  for (const [signal, code] of Object.entries(signals)) process.on(signal, () => process.exit(code))
  try {
    await main(readArgs(process.argv.slice(2), spec))
  }
  catch (error) {
    // Not just the exit code: a server or a browser still open would keep a failed command alive.
    process.stderr.write(`${messageOf(error)}\n`, () => process.exit(1))
  }
}

/**
 * Reads a command's arguments.
 * @throws {Problem} on an option or an argument that it does not take, naming those that it does
 */
export function readArgs<const Options extends ParseArgsOptionsConfig>(
  args: string[],
  { options, positionals }: CommandSpec<Options>,
): CommandArgs<Options> {
  try {
    const read = parseArgs({ args, options: options ?? {} as Options, allowPositionals: Boolean(positionals) })
    return read as CommandArgs<Options>
  }
  catch (error) {
    throw new Problem({ what: complaint(error, args), mend: known(options ?? {}, positionals) })
  }
}

const complaints: Record<string, (argument: string) => string> = {
  ERR_PARSE_ARGS_UNKNOWN_OPTION: argument => `De optie ${argument} bestaat niet.`,
  ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL: argument => `Dit commando kan niets met '${argument}'.`,
  ERR_PARSE_ARGS_INVALID_OPTION_VALUE: argument => `Bij ${argument} ontbreekt een waarde, of staat er een te veel.`,
}

function complaint(error: unknown, args: string[]): string {
  const { code = '', message } = error as NodeJS.ErrnoException
  // Node names the argument in its English message and nowhere else.
  const [, argument = args.join(' ')] = /'(?:-\w, )?([^' ]+)[^']*'/.exec(message) ?? []
  const tell = complaints[code]
  if (!tell)
    throw error
  return tell(argument)
}

function known(options: ParseArgsOptionsConfig, positionals?: string): string {
  const names = Object.entries(options).map(([name, { type }]) => type === 'string' ? `--${name} <waarde>` : `--${name}`)
  if (positionals)
    names.push(`<${positionals}>`)
  return names.length ? `gebruik ${names.join(', ')}` : 'laat het weg: dit commando heeft geen opties'
}
