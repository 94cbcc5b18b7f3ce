import type { ArgDef, ArgsDef } from 'citty'

/** A command as it declares itself: for its help, the README and the check of its arguments. */
export interface Declaration {
  /** The name of its npm script. */
  name: string
  description: string
  args: ArgsDef
}

/** npm has its own commands for these two: they go without `run`. */
const SHORT_SCRIPTS = ['start', 'test']

export const isPositional = ({ type }: ArgDef): boolean => type === 'positional'

/** By our convention, a positional whose name ends in … may be given more than once. */
export const repeats = (name: string): boolean => name.endsWith('…')

/** A command as its user types it, with npm's `--` before its arguments. */
export function typedCommand(name: string, ...args: string[]): string {
  const command = SHORT_SCRIPTS.includes(name) ? `npm ${name}` : `npm run ${name}`
  return [command, ...(args.length ? ['--', ...args] : [])].join(' ')
}

/** The help of a command. */
export function usage({ name, description, args }: Declaration): string {
  const entries = Object.entries(args)
  const positionals = entries.filter(([, arg]) => isPositional(arg))
  const options = entries.filter(([, arg]) => !isPositional(arg))
  const words = positionals.map(([key, { required }]) => required === false ? `[${key}]` : `<${key}>`)
  return [
    typedCommand(name, ...words, ...(options.length ? ['[opties]'] : [])),
    `\n${description}`,
    ...(entries.length ? [''] : []),
    ...columns([...positionals, ...options].map(([key, arg]) => [typedArgument(key, arg), arg.description!])),
  ].join('\n')
}

/** All commands with their descriptions. */
export function commandList(declarations: readonly Declaration[]): string {
  return [
    'Raadsdeck maakt van een raadsmemo een presentatie, een site en pdf’s.\n',
    ...columns(declarations.map(({ name, description }) => [typedCommand(name), description])),
    `\nDe opties van een commando: ${typedCommand('build', '--help')}`,
  ].join('\n')
}

/** The table of commands in the README, in Markdown. */
export function commandTable(declarations: readonly Declaration[]): string {
  const rows = declarations.map(({ name, description, args }) => {
    const typed = Object.entries(args).map(([key, arg]) => `\`${typedArgument(key, arg)}\``)
    return [`\`${typedCommand(name)}\``, description, typed.join(', ')]
  })
  return [['commando', 'wat het doet', 'na `--`'], ['---', '---', '---'], ...rows]
    .map(cells => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |\n`)
    .join('')
}

function typedArgument(name: string, { type, valueHint, options }: ArgDef & { options?: string[] }): string {
  if (type === 'positional')
    return `<${name}>`
  const value = options?.join('|') ?? (valueHint && `<${valueHint}>`)
  return value ? `--${name} ${value}` : `--${name}`
}

function columns(rows: [string, string][]): string[] {
  const width = Math.max(...rows.map(([first]) => first.length))
  return rows.map(([first, second]) => `  ${first.padEnd(width)}  ${second}`)
}
