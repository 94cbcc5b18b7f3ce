import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sourcesOf } from '../../deck/look-up.ts'
import { describeFindings } from '../../schema/findings.ts'
import { readMemo } from '../../schema/read.ts'
import { smallMemo, withValue } from '../fixtures/small-memo.ts'
import { anyText, hostileMemo, lawfulText, longText, memoOf } from './hostile.ts'

/** The path of every value in a literal, containers included. */
function pathsOf(value: unknown, path: readonly string[] = []): string[] {
  const inner = typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, item]) => pathsOf(item, [...path, key]))
    : []
  return path.length ? [path.join('.'), ...inner] : inner
}

const paths = pathsOf(smallMemo())
const anything = fc.oneof(
  anyText,
  fc.constantFrom<unknown>(undefined, null, NaN, Infinity, -0, 1e21, [], {}, [[]], () => 'x', Symbol('x'), 10n, new Date(NaN), new Map([['title', 'x']])),
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
    maxDepth: 2,
  }),
)

/** Reading must not throw; each finding is one whole line, nothing hidden. */
function expectMemoOrLines(literal: unknown): void {
  const { memo, findings } = readMemo(literal)
  expect(memo === undefined).toBe(findings.length > 0)
  if (memo)
    return
  const [heading, ...lines] = describeFindings(findings, literal, 'data').split('\n')
  expect(heading).toMatch(/:$/)
  expect(lines).toHaveLength(findings.length + 1)
  for (const line of lines.slice(0, -1)) {
    expect(line).toMatch(/^ {2}RD\d{3} data\/[a-z-]+\.ts: .+ → .+$/)
    expect(line).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u)
    expect(line.length).toBeLessThan(1_000)
  }
}

describe('reading a memo', () => {
  it('gives a memo or lines, whatever it gets', () => {
    fc.assert(fc.property(anything, expectMemoOrLines), { numRuns: 200 })
  })

  it('gives a memo or lines, whatever stands in one place', () => {
    fc.assert(fc.property(fc.constantFrom(...paths), anything, (path, value) => {
      expectMemoOrLines(withValue(smallMemo(), path, value))
    }), { numRuns: 200 })
  })

  it('gives a memo or lines, whatever is added to it', () => {
    const parents = paths.filter(path => /^(?:header|parts\.4\.topics\.0|parts\.4\.items\.0\.ours|parts\.0|parts\.0\.blocks\.0)$/.test(path))
    const names = fc.oneof(anyText.map(text => text.replaceAll('.', '')), fc.constantFrom('__proto__', 'constructor', 'toString', 'length', 'id'))
    fc.assert(fc.property(fc.constantFrom(...parents), names, anything, (parent, name, value) => {
      const memo = smallMemo()
      const node = parent.split('.').reduce<object>((at, key) => (at as Record<string, object>)[key]!, memo)
      Object.defineProperty(node, name, { value, enumerable: true, configurable: true, writable: true })
      expectMemoOrLines(memo)
    }), { numRuns: 200 })
  })

  it('lets every lawful text through as it is', () => {
    fc.assert(fc.property(hostileMemo, (literal) => {
      const { memo, findings } = readMemo(structuredClone(literal))
      expect(findings).toEqual([])
      expect(memo).toMatchObject(literal)
    }), { numRuns: 50 })
  })

  it('lets texts of ten thousand characters through', () => {
    fc.assert(fc.property(fc.array(longText, { minLength: 5, maxLength: 5 }), (texts) => {
      expect(readMemo(memoOf(texts, 'nl')).findings).toEqual([])
    }), { numRuns: 10 })
  })

  it('puts a correction in exactly as it was written', () => {
    fc.assert(fc.property(lawfulText, (corrected) => {
      const { memo } = readMemo({ ...memoOf(['tikfaut'], 'nl'), foreignWords: [], corrections: [{ received: 'tikfaut', corrected }] })
      expect(memo?.header.title).toBe(corrected)
    }), { numRuns: 200 })
  })
})

describe('an address', () => {
  const address = fc.oneof(
    anyText,
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
    fc.tuple(fc.constantFrom('http://', 'https://', 'HTTPS://', 'javascript:', 'data:', 'https:', '//', ' https://', 'java\tscript:'), anyText).map(([scheme, rest]) => scheme + rest),
  )

  it('is http or https, visible and unchanged, or refused', () => {
    fc.assert(fc.property(address, (url) => {
      const { memo, findings } = readMemo(withValue(smallMemo(), 'parts.4.items.0.ours.address.url', url))
      if (!memo) {
        expect(findings.map(({ code }) => code).join()).toMatch(/^RD3(?:05|06|11)$/)
        return
      }
      expect(sourcesOf(memo)[0]!.ours.address).toEqual({ certainty: 'seen', url })
      expect(['http:', 'https:']).toContain(new URL(url).protocol)
      expect(url).toMatch(/^https?:\/\/[^\s\p{Cc}]+$/iu)
    }), { numRuns: 200 })
  })
})
