import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { projectFolder } from '../../lib/project.ts'

describe('runCommandLine', () => {
  const file = (name: string): string => JSON.stringify(pathToFileURL(join(projectFolder, name)))
  /** Runs a command line that knows `go`, which does `main`, and `other`. */
  function runMain(main: string, ...args: string[]): { out: string, err: string, code: number | null } {
    const script = `
      import { runCommandLine } from ${file('cli/command.ts')}
      import { Problem } from ${file('lib/problem.ts')}
      const go = { meta: { description: 'Doet iets.' }, args: { open: { type: 'boolean', description: 'opent' } }, run: ${main} }
      await runCommandLine(${JSON.stringify(args)}, { go, other: go })`
    const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
    return { out: stdout, err: stderr, code: status }
  }

  it('gives a command its arguments', () => {
    expect(runMain('({ args }) => console.log(args.open, args.short)', 'go', '--open')).toEqual({ out: 'true undefined\n', err: '', code: 0 })
  })
  it('ends with one message and 1 on a Problem, even with a server still open', () => {
    const main = 'async () => { setInterval(() => {}, 1000); throw new Problem({ what: "Zo niet.", where: "hier" }) }'
    expect(runMain(main, 'go')).toEqual({ out: '', err: 'Zo niet.\n  waar:      hier\n', code: 1 })
  })
  it('ends with a trace and 1 on a defect', () => {
    const { err, code } = runMain('async () => { undefined.x }', 'go')
    expect(err).toMatch(/TypeError.*\n\s+at [\s\S]*fout in Raadsdeck zelf/)
    expect(code).toBe(1)
  })
  it.each([
    [['go', '--opn'], /^Dit commando heeft geen optie --opn; bedoelt u --open\?\n {2}oplossing: .*\n$/],
    [['ga'], /^Het commando 'ga' bestaat niet; bedoelt u go\?\n {2}oplossing: kies een van deze: go, other\n$/],
    [['toString'], /^Het commando 'toString' bestaat niet\.\n/],
  ])('ends with one message and 1 on %j', (args, message) => {
    const { err, code } = runMain('() => {}', ...args)
    expect(err).toMatch(message)
    expect(code).toBe(1)
  })
  it.each([[['go', '--help']], [['go', '-h']], [['go', '--open', '--help']]])('explains a command and does not run it: %j', (args) => {
    const { out, err, code } = runMain('() => { throw new Error() }', ...args)
    expect([err, code]).toEqual(['', 0])
    expect(out).toMatch(/^npm run go -- \[opties\]\n\nDoet iets\.\n/)
  })
  it('tidies up also when the signal comes again meanwhile', () => {
    const main = `async () => {
      process.on('exit', () => { process.kill(process.pid, 'SIGINT'); console.error('tidied') })
      process.kill(process.pid, 'SIGINT')
      await new Promise(done => setTimeout(done, 10_000))
    }`
    expect(runMain(main, 'go')).toEqual({ out: '', err: 'tidied\n', code: 130 })
  })
  it.each([['SIGINT', 130], ['SIGTERM', 143]])('ends with the shell’s exit code on %s', (signal, code) => {
    const main = `async () => { process.kill(process.pid, "${signal}"); await new Promise(done => setTimeout(done, 10_000)) }`
    expect(runMain(main, 'go')).toEqual({ out: '', err: '', code })
  })
})

describe('the commands', () => {
  const raadsdeck = (...args: string[]): { stdout: string, status: number | null } =>
    spawnSync(process.execPath, ['cli/main.ts', ...args], { cwd: projectFolder, encoding: 'utf8' })

  it.each([[[]], [['--help']], [['-h']]])('are listed: %j', (args) => {
    const { stdout, status } = raadsdeck(...args)
    expect(status).toBe(0)
    expect(stdout).toMatch(/\n {2}npm start .*\n {2}npm run dev [\s\S]*\n {2}npm test /)
  })
  it('load nothing heavy before they run', () => {
    const script = `import { registerHooks } from 'node:module'
      const loaded = []
      registerHooks({ load: (url, context, next) => (loaded.push(url), next(url, context)) })
      await import('./cli/commands.ts')
      console.log(JSON.stringify(loaded.filter(url => url.startsWith('file:'))))`
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { cwd: projectFolder, encoding: 'utf8' })
    const loaded = JSON.parse(stdout) as string[]
    expect(loaded.length).toBeLessThan(40)
    expect(loaded.filter(url => /node_modules/.test(url) && !/citty/.test(url))).toEqual([])
  })
})

describe('a command that gets a bad memo', () => {
  it.each(['no-such-date', 'empty-memo'])('says so and nothing else, exits with 1, and writes nothing: %s', (name) => {
    const slides = (): string => readFileSync(join(projectFolder, 'slides.md'), 'utf8')
    const before = slides()
    const memo = `tests/fixtures/bad-memos/${name}`
    const { status, stderr, stdout } = spawnSync(process.execPath, ['cli/main.ts', 'generate', '--memo', memo], {
      cwd: projectFolder,
      encoding: 'utf8',
    })
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/^Er klop(?:t|pen) .* niet in de memo:\n/)
    expect(stderr).toMatch(new RegExp(`^  RD\\d+ ${memo}/`, 'm'))
    expect(stderr).not.toMatch(/^ +at /m)
    expect(slides()).toBe(before)
  })
})

describe('npm test', () => {
  it('runs the tests of a filter, and closes with vitest’s own line', () => {
    const { stdout, status } = spawnSync(process.execPath, ['cli/main.ts', 'test', 'tests/lib/progress'], {
      cwd: projectFolder,
      env: { ...process.env, NO_COLOR: '1' },
      encoding: 'utf8',
    })
    expect(stdout).toMatch(/Test Files {2}1 passed \(1\)\n +Tests {2}\d+ passed/)
    expect(status).toBe(0)
  })
  it('fails when no test has such a path', () => {
    expect(spawnSync(process.execPath, ['cli/main.ts', 'test', 'no-such-test'], { cwd: projectFolder }).status).toBe(1)
  })
})
