import { describe, expect, it } from 'vitest'
import { asProblem, messageOf } from '../../lib/causes.ts'
import { Problem } from '../../lib/problem.ts'

const failure = (code: string, message = `${code}: rename`): Error => Object.assign(new Error(message), { code, path: '/x/own' })
const syntaxError = (stack: string): Error => Object.assign(new SyntaxError('Unexpected token'), { stack })

describe('asProblem', () => {
  it.each([
    ['EACCES', 'mag hier niet lezen of schrijven'],
    ['EPERM', 'mag hier niet lezen of schrijven'],
    ['EROFS', 'mag hier niet lezen of schrijven'],
    ['ENOTDIR', 'op de plek van een map staat een bestand'],
    ['EISDIR', 'op de plek van een bestand staat een map'],
    ['EBUSY', 'houdt dit bezet'],
    ['ENOSPC', 'schijf is vol'],
    ['EMFILE', 'te veel bestanden'],
    ['EIO', 'schijf geeft een fout'],
    ['ENOMEM', 'te weinig geheugen'],
  ])('tells of %s with the place and the mend', (code, what) => {
    const problem = asProblem(failure(code), '/x/dist', 'Wat er stond, is gebleven.') as Problem
    expect(problem).toBeInstanceOf(Problem)
    expect(problem.message).toContain(what)
    expect(problem.message).toMatch(/\. Wat er stond, is gebleven\.\n {2}waar: {6}\/x\/dist\n {2}oplossing: ./)
  })
  it('knows the place from the error', () => {
    expect(asProblem(failure('ENOSPC'))).toMatchObject({ message: expect.stringMatching(/waar: {6}\/x\/own\n/) })
  })

  it.each([
    ['that is missing', failure('ERR_MODULE_NOT_FOUND', 'Cannot find package \'vue\' imported from /x/site/a.ts')],
    ['without its file', failure('ERR_MODULE_NOT_FOUND', 'Cannot find module \'/x/node_modules/vue/a.js\' imported from /x/b.ts')],
    ['without its native part', new Error('Cannot find native binding. npm has a bug …')],
    ['whose native part does not load', failure('ERR_DLOPEN_FAILED', 'invalid ELF header')],
    ['with half a package.json', failure('ERR_INVALID_PACKAGE_CONFIG', 'Invalid package config /x/node_modules/vue/package.json')],
    ['with half a module', syntaxError('SyntaxError: Unexpected token\n    at compileSourceTextModule (node:internal/modules/esm/utils:319:16)')],
    ['with half a CommonJS file', syntaxError('/x/node_modules/vue/index.js:3\nlet let\n')],
    ['with nothing in it', new SyntaxError('The requested module \'vue\' does not provide an export named \'h\'')],
  ])('tells of a package %s to install again', (_case, error) => {
    expect(asProblem(error)).toMatchObject({ name: 'Problem', message: expect.stringContaining('npm ci') })
  })

  it.each([
    ['an unknown code', failure('EWHATEVER')],
    ['no code', new TypeError('x is not a function')],
    ['no error', 'a string'],
    ['nothing', undefined],
    ['a file of ours that is missing', failure('ERR_MODULE_NOT_FOUND', 'Cannot find module \'/x/cli/a.ts\' imported from /x/cli/b.ts')],
    ['JSON that is broken', syntaxError('SyntaxError: Unexpected token\n    at JSON.parse (<anonymous>)')],
    ['a problem', new Problem({ what: 'Zo niet.' })],
  ])('leaves %s as it is', (_case, error) => {
    expect(asProblem(error, '/x')).toBe(error)
  })
})

describe('messageOf', () => {
  it('is a Problem’s own message', () => {
    expect(messageOf(new Problem({ what: 'Zo niet.', mend: 'maar zo' }))).toBe('Zo niet.\n  oplossing: maar zo')
  })
  it('is in words for what a user can mend', () => {
    expect(messageOf(failure('ENOSPC'))).toMatch(/^De schijf is vol\./)
  })
  it.each([[new TypeError('x is not a function'), /TypeError: x is not a function\n {4}at .*\n[\s\S]*fout in Raadsdeck zelf/], ['just text', /^just text\nDit is een fout/]])(
    'of any other error has all that helps to find it',
    (error, message) => {
      expect(messageOf(error)).toMatch(message)
    },
  )
})
