import { expect, it } from 'vitest'
import { asFileProblem } from '../../../lib/output/file-problems.ts'

const failure = (code: string): Error => Object.assign(new Error(`${code}: rename`), { code })

it.each([
  ['EACCES', 'mag Raadsdeck niet schrijven'],
  ['EPERM', 'mag Raadsdeck niet schrijven'],
  ['EROFS', 'mag Raadsdeck niet schrijven'],
  ['ENOTDIR', 'op de plek van een map staat een bestand'],
  ['EISDIR', 'op de plek van het bestand staat een map'],
  ['EBUSY', 'houdt dit bezet'],
  ['ENOSPC', 'schijf is vol'],
])('%s becomes a problem that names the place and the mend', (code, what) => {
  const problem = asFileProblem(failure(code), '/x/dist')
  expect(problem).toMatchObject({ name: 'Problem', message: expect.stringContaining(what) })
  expect(problem).toMatchObject({ message: expect.stringMatching(/waar: {6}\/x\/dist\n {2}oplossing: ./) })
})

it.each([
  ['an unknown code', failure('EWHATEVER')],
  ['no code', new TypeError('x is not a function')],
  ['no error', 'a string'],
  ['nothing', undefined],
])('%s stays what it is', (_case, error) => {
  expect(asFileProblem(error, '/x')).toBe(error)
})
