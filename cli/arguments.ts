import type { Declaration } from './usage.ts'
import { parseArgs } from 'node:util'
import { Problem } from '../lib/problem.ts'
import { isPositional, nearest, typedCommand } from './usage.ts'

/** @throws {Problem} at the first argument a command does not take; citty lets most pass */
export function requireValid(args: string[], { name, args: known }: Declaration): void {
  const refuse = (what: string): never => {
    throw new Problem({ what, mend: `lees hoe het moet met: ${typedCommand(name, '--help')}` })
  }
  const positionals = Object.keys(known).filter(key => isPositional(known[key]!))
  const options = Object.keys(known).filter(key => !positionals.includes(key))
  const types = options.map(key => [key, { type: known[key]!.type === 'boolean' ? 'boolean' : 'string' }] as const)
  const { tokens } = parseArgs({ args, options: Object.fromEntries(types), strict: false, tokens: true })

  for (const token of tokens.filter(({ kind }) => kind === 'option')) {
    const { rawName, value, inlineValue } = token as { rawName: string, value?: string, inlineValue?: boolean }
    const option = rawName.startsWith('--') ? known[rawName.slice(2)] : undefined
    if (!option || isPositional(option))
      refuse(`Dit commando heeft geen optie ${rawName}${suggestion(rawName, options)}`)
    else if (option.type === 'boolean' && inlineValue)
      refuse(`Bij ${rawName} hoort geen waarde.`)
    else if (option.type !== 'boolean' && (!value || (!inlineValue && value.startsWith('-'))))
      refuse(`Bij ${rawName} ontbreekt een waarde.`)
    else if (option.type === 'enum' && !option.options!.includes(value!))
      refuse(`Bij ${rawName} hoort ${anyOf(option.options!)}, niet '${value}'.`)
  }

  const given = tokens.filter(({ kind }) => kind === 'positional') as { value: string }[]
  const surplus = given[positionals.length]
  if (surplus && !positionals.at(-1)?.endsWith('…'))
    refuse(`Dit commando kan niets met '${surplus.value}' (opties komen na een losse --).`)
  const missing = positionals[given.length]
  if (missing && known[missing]!.required !== false)
    refuse(`Er ontbreekt iets: <${missing}>.`)
}

function suggestion(rawName: string, options: string[]): string {
  const meant = nearest(rawName.replace(/^-+/, ''), options)
  if (meant)
    return `; bedoelt u --${meant}?`
  return options.length ? `, wel ${options.map(option => `--${option}`).join(', ')}.` : ', en ook geen andere.'
}

const anyOf = (words: string[]): string => new Intl.ListFormat('nl', { type: 'disjunction' }).format(words)
