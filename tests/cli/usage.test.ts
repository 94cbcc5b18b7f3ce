import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { declarationsOf } from '../../cli/command.ts'
import { commands } from '../../cli/commands.ts'
import { commandList, commandTable, typedCommand, usage } from '../../cli/usage.ts'
import { projectFolder } from '../../lib/project.ts'

const declarations = declarationsOf(commands)

describe('every command', () => {
  it('is an npm script', () => {
    const { scripts } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')) as { scripts: object }
    expect(scripts).toEqual(Object.fromEntries(Object.keys(commands).map(name => [name, `node cli/raadsdeck.cjs ${name}`])))
  })

  it.each(declarations)('$name says what it does and takes', (declaration) => {
    const { description, args } = declaration
    expect(description).toMatch(/^[A-Z].{20,110}\.$/)
    for (const arg of Object.values(args))
      expect(arg.description).toMatch(/^.{5,90}$/)
    expect(usage(declaration)).toContain(description)
  })

  it.each([
    ['generate', ['memo']],
    ['check', ['memo']],
    ['links', ['memo', 'json']],
    ['preview', ['open', 'out']],
    ['lint', []],
    ['start', ['open', 'remote', 'memo', 'audience', 'short']],
    ['build', ['site', 'base', 'statement', 'usb', 'clerk', 'handout', 'per-page', 'withdrawn', 'out', 'memo', 'audience', 'short']],
  ])('takes no option that it ignores: %s', (name, options) => {
    expect(Object.keys(declarations.find(declaration => declaration.name === name)!.args)).toEqual(options)
  })
})

const example = {
  name: 'build',
  description: 'Maakt iets.',
  args: {
    'map': { type: 'positional', description: 'waar' },
    'filter…': { type: 'positional', required: false, description: 'wat' },
    'to': { type: 'enum', options: ['a', 'b'], description: 'voor wie' },
    'memo': { type: 'string', valueHint: 'map', description: 'welke' },
    'open': { type: 'boolean', description: 'opent' },
  },
} as const

it('the help of a command has a line for each argument', () => {
  expect(usage({ ...example, args: { ...example.args, to: { ...example.args.to, options: ['a', 'b'] } } })).toBe(`\
npm run build -- <map> [filter…] [opties]

Maakt iets.

  <map>         waar
  <filter…>     wat
  --to a|b      voor wie
  --memo <map>  welke
  --open        opent`)
})

it('the list has a line for each command', () => {
  expect(commandList([{ ...example, args: {} }, { name: 'test', description: 'Test.', args: {} }])).toMatch(
    /^Raadsdeck .*\n\n {2}npm run build {2}Maakt iets\.\n {2}npm test {7}Test\.\n\n.*npm run build -- --help$/,
  )
})

it('the table for the README keeps its cells apart', () => {
  const args = { to: { type: 'enum', options: ['a', 'b'] }, open: { type: 'boolean' } } as const
  expect(commandTable([{ ...example, args: { ...args, to: { ...args.to, options: ['a', 'b'] } } }]).split('\n')[2]).toBe(
    '| `npm run build` | Maakt iets. | `--to a\\|b`, `--open` |',
  )
})

it.each([
  ['start', [], 'npm start'],
  ['test', ['a'], 'npm test -- a'],
  ['build', ['--usb'], 'npm run build -- --usb'],
])('%s %j is typed as %s', (name, args, typed) => {
  expect(typedCommand(name, ...args)).toBe(typed)
})
