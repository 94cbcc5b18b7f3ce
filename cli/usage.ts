import type { ArgDef, ArgsDef } from 'citty'

/** A command's declaration, for its help, the README and the argument check. */
export interface Declaration {
  name: string
  description: string
  /** Positionals first; a name that ends in … may be given more than once. */
  args: ArgsDef
}

/** npm has its own commands for these two: they go without `run`. */
const SHORT_SCRIPTS = ['start', 'test']

export const isPositional = ({ type }: ArgDef): boolean => type === 'positional'

/** A command as its user types it, with npm's `--` before its arguments. */
export function typedCommand(name: string, ...args: string[]): string {
  const command = SHORT_SCRIPTS.includes(name) ? `npm ${name}` : `npm run ${name}`
  return [command, ...(args.length ? ['--', ...args] : [])].join(' ')
}

export function usage({ name, description, args }: Declaration): string {
  const entries = Object.entries(args)
  const words = entries.filter(([, arg]) => isPositional(arg))
    .map(([key, { required }]) => required === false ? `[${key}]` : `<${key}>`)
  return [
    typedCommand(name, ...words, ...(entries.length > words.length ? ['[opties]'] : [])),
    `\n${description}`,
    ...(entries.length ? [''] : []),
    ...columns(entries.map(([key, arg]) => [typedArgument(key, arg), arg.description!])),
  ].join('\n')
}

export function commandList(declarations: readonly Declaration[]): string {
  return [
    'Raadsdeck maakt van een raadsmemo een presentatie, een site en pdf’s.\n',
    ...columns(declarations.map(({ name, description }) => [typedCommand(name), description])),
    `\nDe opties van een commando: ${typedCommand('build', '--help')}`,
  ].join('\n')
}

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

/** The word nearest to a mistyped one; undefined when none is near. */
export function nearest(typed: string, words: readonly string[]): string | undefined {
  const [best] = words
    .map(word => ({ word, distance: editDistance(typed, word) }))
    .toSorted((a, b) => a.distance - b.distance)
  return best && best.distance <= Math.ceil(best.word.length / 3) ? best.word : undefined
}

/** Levenshtein distance: letters to add, drop or replace. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1]
    for (let at = 1; at <= to.length; at++)
      next.push(Math.min(row[at]! + 1, next[at - 1]! + 1, row[at - 1]! + (letter === to[at - 1] ? 0 : 1)))
    row = next
  }
  return row.at(-1)!
}
