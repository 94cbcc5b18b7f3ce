import { describe, expect, it } from 'vitest'
import { npmCommand } from '../../lib/npm.mjs'

describe('npmCommand', () => {
  const cli = '/usr/lib/node_modules/npm/bin/npm-cli.js'
  it.each([
    ['the npm that started us', { npm_execpath: cli }, 'linux', { command: '/bin/node', args: [cli, 'ci', '--quiet'], shell: false }],
    ['the same on Windows', { npm_execpath: cli }, 'win32', { command: '/bin/node', args: [cli, 'ci', '--quiet'], shell: false }],
    ['npm on the PATH', {}, 'linux', { command: 'npm', args: ['ci', '--quiet'], shell: false }],
    ['npm on the PATH of Windows', {}, 'win32', { command: 'npm ci --quiet', args: [], shell: true }],
    ['npm although pnpm started us', { npm_execpath: '/usr/lib/pnpm/bin/pnpm.cjs' }, 'linux', { command: 'npm', args: ['ci', '--quiet'], shell: false }],
  ])('%s', (_case, env, platform, expected) => {
    expect(npmCommand(['ci', '--quiet'], { env, platform, execPath: '/bin/node' })).toEqual(expected)
  })
})
