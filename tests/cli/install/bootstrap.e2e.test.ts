import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { projectFolder } from '../../../lib/project.ts'

/** A project with nothing installed, one command, and a stand-in npm per test. */
let project: string
const record = (): string => join(project, 'node_modules', '.package-lock.json')
const lockfile = JSON.stringify({ packages: { '': {}, 'node_modules/one': { version: '1.0.0' } } })
const goodNpm = `
  fs.appendFileSync(NOTE, process.argv.slice(2).join(' ') + '\\n')
  fs.mkdirSync('node_modules/one', { recursive: true })
  fs.writeFileSync('node_modules/one/package.json', '{}')
  fs.copyFileSync('package-lock.json', 'node_modules/.package-lock.json')
  console.log('npm chatters')`

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'raadsdeck-'))
  cpSync(join(projectFolder, 'cli/install'), join(project, 'cli/install'), { recursive: true })
  cpSync(join(projectFolder, 'cli/raadsdeck.cjs'), join(project, 'cli/raadsdeck.cjs'))
  for (const file of ['lib/causes.ts', 'lib/npm.mjs', 'lib/problem.ts'])
    cpSync(join(projectFolder, file), join(project, file))
  writeFileSync(join(project, 'cli/main.ts'), `const [command, ...args]: string[] = process.argv.slice(2)
    if (command === 'wait') {
      process.on('SIGINT', () => { console.log('tidied'); process.exit(130) })
      process.on('SIGTERM', () => { console.log('terminated'); process.exit(143) })
      setInterval(() => {}, 1000)
      console.log('waiting')
    }
    else { console.log('hello', ...args) }
    process.exitCode = args.includes('fail') ? 7 : 0`)
  writeFileSync(join(project, 'package-lock.json'), lockfile)
  useNpm(goodNpm)
})
afterEach(() => rmSync(project, { recursive: true, force: true }))

function useNpm(script: string): void {
  writeFileSync(join(project, 'npm-cli.cjs'), npmProgram(script))
}

/** As the good npm leaves it. */
function installed(): void {
  mkdirSync(join(project, 'node_modules/one'), { recursive: true })
  writeFileSync(join(project, 'node_modules/one/package.json'), '{}')
  writeFileSync(record(), lockfile)
}

function npmProgram(script: string): string {
  return `const fs = require('node:fs')\nconst NOTE = ${JSON.stringify(join(project, 'npm-ran'))}\n${script}`
}

const environment = (): NodeJS.ProcessEnv => ({ ...process.env, npm_execpath: join(project, 'npm-cli.cjs'), NODE_OPTIONS: '' })

function bootstrap(...args: string[]): { out: string, err: string, code: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['cli/raadsdeck.cjs', ...args], {
    cwd: project,
    env: environment(),
    encoding: 'utf8',
  })
  return { out: stdout, err: stderr, code: status }
}

describe('a command', () => {
  it('installs first, says so, and keeps npm’s chatter to itself', () => {
    expect(bootstrap('hello', 'a b')).toEqual({
      out: 'Pakketten installeren (eenmalig, 1 à 2 minuten) …\nhello a b\n',
      err: '',
      code: 0,
    })
  })
  it('installs nothing the second time', () => {
    bootstrap('hello')
    expect(bootstrap('hello')).toEqual({ out: 'hello\n', err: '', code: 0 })
  })
  it('installs again when the lockfile asks for something else', () => {
    installed()
    writeFileSync(join(project, 'package-lock.json'), lockfile.replace('1.0.0', '1.0.1'))
    expect(bootstrap('hello').out).toMatch(/^Pakketten installeren/)
  })
  it('hands on its exit code', () => {
    installed()
    expect(bootstrap('hello', 'fail').code).toBe(7)
  })
})

describe('an installation', () => {
  it('that fails ends with one message, and is tried again', () => {
    useNpm('console.error("npm error code ENOTFOUND"); process.exit(1)')
    const { err, code } = bootstrap('hello')
    expect(err).toBe('De pakketten zijn niet geïnstalleerd. npm meldt:\n  code ENOTFOUND\n  oplossing: controleer of er internet is (of een proxy nodig is) en start het commando opnieuw\n')
    expect(code).toBe(1)
    useNpm(goodNpm)
    expect(bootstrap('hello').code).toBe(0)
  })
  it('that fails leaves the packages that were there', () => {
    installed()
    writeFileSync(join(project, 'package-lock.json'), lockfile.replace('1.0.0', '1.0.1'))
    useNpm('fs.rmSync("node_modules", { recursive: true, force: true }); process.exit(1)')
    expect(bootstrap('hello').code).toBe(1)
    writeFileSync(join(project, 'package-lock.json'), lockfile)
    expect(bootstrap('hello')).toEqual({ out: 'hello\n', err: '', code: 0 })
  })
  it.each(['start', 'dev', 'preview'])('that fails does not keep %s from showing what is there', (command) => {
    installed()
    writeFileSync(join(project, 'package-lock.json'), lockfile.replace('1.0.0', '1.0.1'))
    useNpm('console.error("npm error code ENOTFOUND"); process.exit(1)')
    const { out, code } = bootstrap(command)
    expect(out).toMatch(/niet bij te werken \(code ENOTFOUND\): dit commando gaat verder met die van de vorige keer\.\nhello\n$/)
    expect(code).toBe(0)
  })
  it('that stops half-way with exit code 0 is none', () => {
    useNpm('fs.mkdirSync("node_modules/one", { recursive: true })')
    const { err, code } = bootstrap('hello')
    expect(err).toMatch(/dit ontbreekt: node_modules\/\.package-lock\.json/)
    expect(code).toBe(1)
  })
  it('without a native package for this machine is mended', () => {
    installed()
    const native = { version: '1.0.0', optional: true, os: [process.platform], cpu: [process.arch] }
    const withNative = JSON.stringify({ packages: { ...JSON.parse(lockfile).packages, 'node_modules/native': native } })
    writeFileSync(join(project, 'package-lock.json'), withNative)
    expect(bootstrap('hello').err).toMatch(/dit ontbreekt: node_modules\/native/)
    useNpm(`${goodNpm}
      fs.mkdirSync('node_modules/native')
      fs.writeFileSync('node_modules/native/package.json', '{}')`)
    expect(bootstrap('hello').code).toBe(0)
  })
  it('without npm says what to install', () => {
    rmSync(join(project, 'npm-cli.cjs'))
    const { stderr } = spawnSync(process.execPath, ['cli/raadsdeck.cjs', 'hello'], {
      cwd: project,
      env: { PATH: '/nowhere' },
      encoding: 'utf8',
    })
    expect(stderr).toMatch(/npm is niet gevonden.*\n.*https:\/\/nodejs\.org/)
  })
  it('of two commands at once happens once', async () => {
    useNpm(`setTimeout(() => {${goodNpm}}, 300)`)
    const codes = await Promise.all([1, 2].map(() => new Promise((resolve) => {
      spawn(process.execPath, ['cli/raadsdeck.cjs', 'hello'], { cwd: project, env: environment() }).on('close', resolve)
    })))
    expect(codes).toEqual([0, 0])
    expect(readFileSync(join(project, 'npm-ran'), 'utf8').trim().split('\n')).toHaveLength(1)
  })
  it('uses the npm on the PATH when npm did not start us', () => {
    const bin = join(project, 'bin')
    mkdirSync(bin)
    writeFileSync(join(bin, 'package.json'), '{}')
    writeFileSync(join(bin, 'npm'), `#!${process.execPath}\n${npmProgram(goodNpm)}`)
    chmodSync(join(bin, 'npm'), 0o755)
    const { status } = spawnSync(process.execPath, ['cli/raadsdeck.cjs', 'hello'], {
      cwd: project,
      env: { PATH: [bin, process.env.PATH].join(delimiter) },
    })
    expect(status).toBe(0)
    expect(readFileSync(join(project, 'npm-ran'), 'utf8')).toMatch(/^ci .*--ignore-scripts/)
  })
})

describe('ctrl+C', () => {
  const interrupt = (args: string[], when: RegExp): Promise<{ out: string, code: number | null }> =>
    new Promise((resolve) => {
      const child = spawn(process.execPath, ['cli/raadsdeck.cjs', ...args], { cwd: project, env: environment() })
      let out = ''
      const read = (text: Buffer): void => {
        const before = when.test(out)
        out += String(text)
        if (!before && when.test(out))
          child.kill('SIGINT')
      }
      child.stdout.on('data', read)
      child.stderr.on('data', read)
      child.on('close', code => resolve({ out, code }))
    })

  it('reaches the command, which tidies up', async () => {
    installed()
    expect(await interrupt(['wait'], /waiting/)).toEqual({ out: 'waiting\ntidied\n', code: 130 })
  })
  it('while installing starts no command, and the next one installs again', async () => {
    useNpm('setInterval(() => {}, 1000)')
    const { out, code } = await interrupt(['hello'], /Pakketten/)
    expect(out).toMatch(/afgebroken/)
    expect(out).not.toMatch(/hello/)
    expect(code).toBe(130)
    useNpm(goodNpm)
    expect(bootstrap('hello').out).toBe('Pakketten installeren (eenmalig, 1 à 2 minuten) …\nhello\n')
  })
})

it('a broken package is told to be one', () => {
  cpSync(join(projectFolder, 'cli/main.ts'), join(project, 'cli/main.ts'))
  writeFileSync(join(project, 'cli/commands.ts'), 'import "one"\n')
  installed()
  writeFileSync(join(project, 'node_modules/one/index.js'), 'let let\n')
  expect(bootstrap('hello').err).toMatch(/^Een van de geïnstalleerde pakketten is kapot.*\n.*\n {2}oplossing: voer npm ci uit/)
})

describe('an end of npm', () => {
  /** npm's place between us and the terminal: its shell starts us. */
  const asNpm = `
    require('node:child_process').spawn('/bin/sh', ['-c', '"$NODE" cli/raadsdeck.cjs wait; exit 0'], { stdio: 'inherit' })
    setInterval(() => {}, 1000)`

  it.runIf(process.platform === 'linux').each(['SIGTERM', 'SIGHUP', 'SIGKILL'] as const)('by %s ends the command', async (signal) => {
    installed()
    const env = { ...environment(), NODE: process.execPath, npm_lifecycle_event: 'wait' }
    const npm = spawn(process.execPath, ['-e', asNpm], { cwd: project, env })
    onTestFinished(() => void npm.kill('SIGKILL'))
    let out = ''
    npm.stdout.on('data', (text) => {
      out += String(text)
      npm.kill(signal)
    })
    // The pipe closes when its last writer has ended.
    await once(npm, 'close')
    expect(out).toBe('waiting\nterminated\n')
  })
})

it('an old Node is told to be one, before anything is loaded', () => {
  const pretend = 'data:text/javascript,Object.defineProperty(process, "version", { value: "v16.20.0" })'
  const { stderr, status } = spawnSync(process.execPath, ['--import', pretend, 'cli/raadsdeck.cjs', 'hello'], {
    cwd: project,
    encoding: 'utf8',
  })
  expect(stderr).toMatch(/^Node v16\.20\.0 is te oud.*\n {2}oplossing: installeer Node 24/)
  expect(status).toBe(1)
  expect(existsSync(record())).toBe(false)
})
