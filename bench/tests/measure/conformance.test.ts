import { expect, it } from 'vitest'
import { byNorm } from '../../src/measure/conformance.ts'

it.each([
  [[], { ua: 0, archive: 0 }],
  [['PDF/UA-1 7.1-8', 'PDF/UA-1 7.1-8', 'PDF/A-2 6.6.4-2'], { ua: 2, archive: 1 }],
  [['ISO 32000-1 14.8.4.2'], { ua: 0, archive: 0 }],
])('counts faults %j by norm', (clauses, expected) => {
  expect(byNorm(clauses.map(clause => ({ clause, message: '' })))).toEqual(expected)
})
