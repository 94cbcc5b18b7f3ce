import { join, resolve } from 'node:path'
import { runCommand } from 'citty'
import { afterEach, expect, it, vi } from 'vitest'
import { commands } from '../../cli/commands.ts'
import { fromUser, readMemoOptions, readOut } from '../../cli/options.ts'
import { ownMemo } from '../../memo/options.ts'

afterEach(() => vi.unstubAllEnvs())

it.each([
  [{}, ownMemo],
  [{ audience: 'council', short: true } as const, { ...ownMemo, audience: 'council', short: true }],
  [{ memo: 'tests/fixtures/minimal' }, { ...ownMemo, folder: resolve('tests/fixtures/minimal') }],
])('reads %j', (args, options) => {
  vi.stubEnv('INIT_CWD', undefined)
  expect(readMemoOptions(args)).toEqual(options)
})

it('refuses a folder without a memo', () => {
  expect(() => readMemoOptions({ memo: 'tests/lib' })).toThrow(/'tests\/lib' staat geen memo/)
})

it('takes a path from where its user typed it', () => {
  vi.stubEnv('INIT_CWD', resolve('tests'))
  expect(fromUser('lib')).toBe(resolve('tests/lib'))
  expect(fromUser(resolve('x'))).toBe(resolve('x'))
  vi.stubEnv('INIT_CWD', undefined)
  expect(fromUser('lib')).toBe(join(process.cwd(), 'lib'))
})

it('puts what it makes in the project, or in the folder that its user names', () => {
  vi.stubEnv('INIT_CWD', resolve('tests'))
  expect(readOut({})).toBe(resolve('.'))
  expect(readOut({ out: 'lib' })).toBe(resolve('tests/lib'))
})

it.each(['--usb', '--clerk', '--handout=slides', '--audience=council'])('refuses %s with --withdrawn: there is no site', async (option) => {
  await expect(runCommand(commands.build!, { rawArgs: ['--withdrawn', option] })).rejects.toMatchObject({ name: 'Problem', message: expect.stringMatching(/^Bij --withdrawn hoort geen --/) })
})
