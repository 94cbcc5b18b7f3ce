import { causeOf, npmCommand, npmSays } from '../../../cli/install/npm.mjs'
import { describe, expect, it } from 'vitest'

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

describe('causeOf', () => {
  it.each([
    ['npm error code ENOTFOUND\nnpm error network request to https://registry/vue failed', /internet/],
    ['npm error code ECONNREFUSED', /internet/],
    ['npm error code SELF_SIGNED_CERT_IN_CHAIN', /NODE_EXTRA_CA_CERTS/],
    ['npm error code E401', /pakketregister/],
    ['npm error code EUSAGE\nnpm error `npm ci` can only install packages when in sync', /npm install/],
    ['npm ERR! code EINTEGRITY', /git checkout/],
    ['npm error code ENOSPC', /schijfruimte/],
    ['npm error code EACCES', /schrijven/],
    ['npm error something that nobody foresaw', /npm ci/],
  ])('%s', (output, mend) => {
    expect(causeOf(output)).toMatch(mend)
  })
})

describe('npmSays', () => {
  it('is what npm says, and not where its log is', () => {
    const output = 'npm warn EBADENGINE x\nnpm error code EUSAGE\nnpm error\nnpm ERR! out of sync\nnpm error A complete log of this run can be found in: /root/x.log\n'
    expect(npmSays(output)).toEqual(['code EUSAGE', 'out of sync'])
  })
})
