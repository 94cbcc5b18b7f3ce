import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cssString } from '../../document/page-boxes.ts'
import { readRight } from '../fixtures/small-memo.ts'
import { hostileMemo, lawfulText } from './hostile.ts'

describe('the memo within the player', () => {
  it('is the memo, as a module of JavaScript', async () => {
    // Source of `#memo`: JSON differs from JavaScript only in a `__proto__` key.
    // The schema refuses that key, and U+2028, which strings may hold since ES2019.
    // https://github.com/tc39/proposal-json-superset
    await fc.assert(fc.asyncProperty(hostileMemo, async (literal) => {
      const memo = JSON.parse(JSON.stringify(readRight(literal))) as unknown
      const module = await import(`data:text/javascript,${encodeURIComponent(`export default ${JSON.stringify(memo)}`)}`) as { default: unknown }
      expect(module.default).toEqual(memo)
    }), { numRuns: 20 })
  })
})

describe('the running header of a printed page', () => {
  it('is one CSS string that says the text, and cannot end its style element', () => {
    fc.assert(fc.property(lawfulText, (text) => {
      const css = cssString(text)
      expect(css).not.toContain('<')
      const inner = /^"((?:[^"\\]|\\[0-9a-f]{1,6} )*)"$/.exec(css)?.[1]
      expect(inner?.replace(/\\([0-9a-f]{1,6}) /g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))).toBe(text)
    }), { numRuns: 200 })
  })
})
