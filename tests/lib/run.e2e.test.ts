import type { RunOptions } from '../../lib/run.ts'
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectFolder } from '../../lib/project.ts'
import { run, RunError } from '../../lib/run.ts'

const node = (script: string, options?: RunOptions): ReturnType<typeof run> => run(process.execPath, ['-e', script], options)
async function failure(work: Promise<unknown>): Promise<RunError> {
  const error = await work.then(() => undefined, (reason: unknown) => reason)
  expect(error).toBeInstanceOf(RunError)
  return error as RunError
}

describe('run', () => {
  it('gives what a program writes', async () => {
    expect(await node('console.log("één"); console.error("two")')).toEqual({ stdout: 'één\n', stderr: 'two\n' })
  })
  it('hands on arguments as they are, without a shell', async () => {
    const { stdout } = await run(process.execPath, ['-e', 'console.log(process.argv[1])', '--', '$HOME; "x" *'])
    expect(stdout).toBe('$HOME; "x" *\n')
  })
  it('runs in a folder, with variables added and taken out', async () => {
    process.env.RAADSDECK_OUT = 'out'
    const { stdout } = await node('console.log(process.cwd(), process.env.IN, process.env.RAADSDECK_OUT, !!process.env.PATH)', {
      cwd: projectFolder,
      env: { IN: 'in', RAADSDECK_OUT: undefined },
    })
    delete process.env.RAADSDECK_OUT
    expect(stdout).toBe(`${projectFolder} in undefined true\n`)
  })
  it('fails with all output and the exit code', async () => {
    const { message, output, exitCode } = await failure(node('console.log("before"); console.error("oops"); process.exit(3)'))
    expect({ lines: output.trim().split('\n').sort(), exitCode }).toEqual({ lines: ['before', 'oops'], exitCode: 3 })
    expect(message).toContain('oops')
  })
  it.each([
    ['a program that is not there', () => run('/no/such/program', []), /ENOENT/],
    ['one that a signal ends', () => node('process.kill(process.pid, "SIGTERM"); setInterval(() => {}, 1000)'), /SIGTERM/],
    ['one that takes too long', () => node('setInterval(() => {}, 1000)', { timeout: 200 }), /200 ms/],
  ])('fails without an exit code for %s', async (_case, act, message) => {
    const error = await failure(act())
    expect(error.exitCode).toBeUndefined()
    expect(error.message).toMatch(message)
  })

  it('ends a program when we end', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'raadsdeck-'))
    const pid = await grandchildOf(join(folder, 'pid'))
    expect(pid).toBeGreaterThan(0)
    await expect.poll(() => isAlive(pid), { timeout: 5_000 }).toBe(false)
    rmSync(folder, { recursive: true })
  })
})

/** Starts a process with a child, ends it, and gives the child's id. */
function grandchildOf(note: string): Promise<number> {
  const file = JSON.stringify(join(projectFolder, 'lib/run.ts'))
  // Captured output does not reach us: the child's id goes by file.
  const script = `
    import { run } from ${file}
    import { existsSync, readFileSync } from 'node:fs'
    const note = ${JSON.stringify(note)}
    const child = 'require("fs").writeFileSync(' + JSON.stringify(note) + ', String(process.pid)); setInterval(() => {}, 1000)'
    run(process.execPath, ['-e', child]).catch(() => {})
    setInterval(() => {
      const pid = existsSync(note) && readFileSync(note, 'utf8')
      if (pid) process.stdout.write(pid, () => process.exit(0))
    }, 20)`
  return new Promise((resolve) => {
    const parent = spawn(process.execPath, ['--input-type=module', '-e', script])
    let pid = ''
    parent.stdout.on('data', text => pid += String(text))
    parent.on('exit', () => resolve(Number(pid)))
  })
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  }
  catch {
    return false
  }
}
