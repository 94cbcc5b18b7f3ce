import { expect, it } from 'vitest'
import { readingError } from '../../publish/reading-error.ts'

const drawing = 'Transform failed with 1 error:\n\n\u001B[31m[PARSE_ERROR] \u001B[0mExpected `}` but found `EOF`\n   ╭─[ data/index.ts:1:30 ]\n   │\n'

it.each([
  ['a slip in the writing', drawing, { code: 'RD002', params: [{ reason: 'data/index.ts:1:30: Expected `}` but found `EOF`' }] }],
  ['a name that is not there', 'b is not defined', { code: 'RD002', params: [{ reason: 'b is not defined' }] }],
  ['several lines', 'one\ntwo', { code: 'RD002', params: [{ reason: 'one' }] }],
  ['a missing file', 'Failed to load url ./header.ts (resolved id: ./header.ts) in data/index.ts. Does the file exist?', { code: 'RD004', params: [{ file: './header.ts' }] }],
])('names %s', (_, message, error) => {
  expect(readingError(message)).toEqual(error)
})
