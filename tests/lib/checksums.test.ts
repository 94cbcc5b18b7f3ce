import { expect, it } from 'vitest'
import { checksumList, readChecksums } from '../../lib/checksums.ts'

const EMPTY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
const A = 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb'

it('lists files as sha256sum does, in the order of their names', () => {
  expect(checksumList([['b/leeg.txt', ''], ['a.pdf', new TextEncoder().encode('a')]])).toBe(`${A}  a.pdf\n${EMPTY}  b/leeg.txt\n`)
})

it('reads such a list, and one made on Windows', () => {
  const paths = new Map([[A, 'a.pdf'], [EMPTY, 'een  naam.pdf']])
  expect(readChecksums(`${A}  a.pdf\n${EMPTY}  een  naam.pdf\n`)).toEqual(paths)
  expect(readChecksums(`${A} *a.pdf\r\n${EMPTY} *een  naam.pdf\r\n`)).toEqual(paths)
})
