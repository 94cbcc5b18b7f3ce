import { describe, expect, it } from 'vitest'
import { causeOf, ciArguments, npmSays } from '../../../cli/install/npm.mjs'

describe('ciArguments', () => {
  it('ask once where an old installation can go on without internet', () => {
    expect(ciArguments(true)).toContain('--fetch-retries=0')
    expect(ciArguments(false)).not.toContain('--fetch-retries=0')
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
