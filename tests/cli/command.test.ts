import { readArgs } from '../../cli/command.ts'
import { Problem } from '../../lib/problem.ts'
import { projectFolder } from '../../lib/project.ts'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

describe('readArgs', () => {
  const spec = { options: { open: { type: 'boolean' }, port: { type: 'string', short: 'p' } } } as const

  it.each([
    [[], {}],
    [['--open'], { open: true }],
    [['--port', '3031', '--open'], { port: '3031', open: true }],
    [['-p', '3031'], { port: '3031' }],
  ])('reads %j', (args, values) => {
    expect({ ...readArgs(args, spec).values }).toEqual(values)
  })
  it('reads arguments where a command takes them', () => {
    expect(readArgs(['pages', 'deck'], { positionals: 'filter' }).positionals).toEqual(['pages', 'deck'])
  })

  const mend = '\n  oplossing: gebruik --open, --port <waarde>'
  it.each([
    [['--opne'], `De optie --opne bestaat niet.${mend}`],
    [['-x'], `De optie -x bestaat niet.${mend}`],
    [['--port', '3', 'extra'], `Dit commando kan niets met 'extra'.${mend}`],
    [['--port'], `Bij --port ontbreekt een waarde, of staat er een te veel.${mend}`],
    [['-p'], `Bij --port ontbreekt een waarde, of staat er een te veel.${mend}`],
    [['--open=1'], `Bij --open ontbreekt een waarde, of staat er een te veel.${mend}`],
  ])('refuses %j', (args, message) => {
    expect(() => readArgs(args, spec)).toThrow(new Problem({ what: message }))
  })
  it.each([
    [{}, 'laat het weg: dit commando heeft geen opties'],
    [{ positionals: 'filter' }, 'gebruik <filter>'],
  ])('names what a command takes: %j', (takes, text) => {
    expect(() => readArgs(['--foo'], takes)).toThrow(text)
  })
})

describe('runCommand', () => {
  const file = (name: string): string => JSON.stringify(join(projectFolder, name))
  const runMain = (main: string, ...args: string[]): { err: string, code: number | null } => {
    const script = `
      import { runCommand } from ${file('cli/command.ts')}
      import { Problem } from ${file('lib/problem.ts')}
      await runCommand(${main})`
    const { stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', script, '--', 'command', ...args], { encoding: 'utf8' })
    return { err: stderr, code: status }
  }

  it('ends well when all goes well', () => {
    expect(runMain('async () => {}')).toEqual({ err: '', code: 0 })
  })
  it('ends with one message and 1 on a Problem, even with a server still open', () => {
    const main = 'async () => { setInterval(() => {}, 1000); throw new Problem({ what: "Zo niet.", where: "hier" }) }'
    expect(runMain(main)).toEqual({ err: 'Zo niet.\n  waar:      hier\n', code: 1 })
  })
  it('ends with a trace and 1 on a defect', () => {
    const { err, code } = runMain('async () => { undefined.x }')
    expect(err).toMatch(/TypeError.*\n\s+at [\s\S]*fout in Raadsdeck zelf/)
    expect(code).toBe(1)
  })
  it('ends with one message and 1 on an unknown option', () => {
    expect(runMain('async () => {}', '--foo')).toEqual({
      err: 'De optie --foo bestaat niet.\n  oplossing: laat het weg: dit commando heeft geen opties\n',
      code: 1,
    })
  })
  it('tidies up also when the signal comes again meanwhile', () => {
    const main = `async () => {
      process.on('exit', () => { process.kill(process.pid, 'SIGINT'); console.error('tidied') })
      process.kill(process.pid, 'SIGINT')
      await new Promise(done => setTimeout(done, 10_000))
    }`
    expect(runMain(main)).toEqual({ err: 'tidied\n', code: 130 })
  })
  it.each([['SIGINT', 130], ['SIGTERM', 143]])('ends with the shell’s exit code on %s', (signal, code) => {
    const main = `async () => { process.kill(process.pid, "${signal}"); await new Promise(done => setTimeout(done, 10_000)) }`
    expect(runMain(main)).toEqual({ err: '', code })
  })
})
