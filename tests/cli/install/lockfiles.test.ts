import { describe, expect, it } from 'vitest'
import { missingPackages } from '../../../cli/install/lockfiles.mjs'

const lock = (packages: Record<string, object>): string => JSON.stringify({ packages })
const wanted = lock({
  '': { name: 'raadsdeck' },
  'node_modules/vue': { version: '3.5.0', integrity: 'sha512-a' },
  'node_modules/other': { version: '24.0.0', optional: true, os: ['darwin'] },
})

const vue = { version: '3.5.0', integrity: 'sha512-a' }
const machine = { os: 'linux', cpu: 'x64', libc: 'glibc' }

describe('missingPackages', () => {
  it.each([
    ['all there', lock({ 'node_modules/vue': vue }), []],
    ['optional there too', lock({ 'node_modules/vue': vue, 'node_modules/other': { version: '24.0.0' } }), []],
    ['something extra', lock({ 'node_modules/vue': vue, 'node_modules/left-pad': { version: '1.0.0' } }), []],
    ['no integrity recorded', lock({ 'node_modules/vue': { version: '3.5.0' } }), []],
    ['a package missing', lock({}), ['node_modules/vue']],
    ['another version', lock({ 'node_modules/vue': { ...vue, version: '3.4.0' } }), ['node_modules/vue']],
    ['another file under the same version', lock({ 'node_modules/vue': { ...vue, integrity: 'sha512-b' } }), ['node_modules/vue']],
    ['an optional package of another version', lock({ 'node_modules/vue': vue, 'node_modules/other': { version: '22.0.0' } }), ['node_modules/other']],
    ['no record: npm was cut short', undefined, ['node_modules/.package-lock.json']],
    ['half a record', '{"packages": {"node_mod', ['node_modules/.package-lock.json']],
    ['a record of nothing', '{}', ['node_modules/.package-lock.json']],
  ])('%s', (_case, record, expected) => {
    expect(missingPackages(wanted, record, () => true, machine)).toEqual(expected)
  })

  it('sees a package that was deleted by hand', () => {
    expect(missingPackages(wanted, wanted, folder => folder !== 'node_modules/vue', machine)).toEqual(['node_modules/vue'])
  })

  it.each([['missing', undefined], ['broken', '<<<<<<< HEAD']])('leaves a lockfile that is %s to npm', (_case, lockfile) => {
    expect(missingPackages(lockfile, wanted, () => true, machine)).toEqual(['package-lock.json'])
  })

  it('follows a link to a workspace', () => {
    const linked = lock({ 'node_modules/@x/y': { resolved: 'packages/y', link: true }, 'packages/y': { version: '1.0.0' } })
    expect(missingPackages(linked, linked, () => true, machine)).toEqual([])
    expect(missingPackages(linked, linked, folder => folder === 'packages/y', machine)).toEqual(['node_modules/@x/y'])
  })

  it.each([
    ['this machine', { os: ['linux'], cpu: ['x64'], libc: ['glibc'] }, true],
    ['this machine, not in a list', { os: 'linux', cpu: 'x64' }, true],
    ['this system, on any processor', { os: ['darwin', 'linux'] }, true],
    ['this processor, on any system', { cpu: ['x64'] }, true],
    ['any system but another', { os: ['!win32'] }, true],
    ['any system but this one', { os: ['!linux'] }, false],
    ['another system', { os: ['darwin'], cpu: ['x64'] }, false],
    ['another processor', { os: ['linux'], cpu: ['arm64'] }, false],
    ['another C library', { os: ['linux'], cpu: ['x64'], libc: ['musl'] }, false],
    ['no machine in particular', {}, false],
  ])('asks for an optional package for %s: %j', (_case, platform, asked) => {
    const lockfile = lock({ 'node_modules/native': { version: '1.0.0', optional: true, ...platform } })
    expect(missingPackages(lockfile, lock({}), () => true, machine)).toEqual(asked ? ['node_modules/native'] : [])
  })
})
