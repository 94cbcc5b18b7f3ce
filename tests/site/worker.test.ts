import { describe, expect, it } from 'vitest'
import { versionOf, workerScript } from '../../site/worker.ts'

function site(files: Record<string, string>): Map<string, Uint8Array> {
  return new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]))
}

describe('versionOf', () => {
  const files = { 'index.html': 'a', 'lezen/index.html': 'b' }
  it('is the same for the same files in any order', () => {
    expect(versionOf(site({ 'lezen/index.html': 'b', 'index.html': 'a' }))).toBe(versionOf(site(files)))
  })
  it.each([
    ['another text', { ...files, 'index.html': 'c' }],
    ['another name', { 'index.html': 'a', 'read/index.html': 'b' }],
    ['a file more', { ...files, 'x.js': '' }],
    ['text that moved from one file to the next', { 'index.html': 'ab', 'lezen/index.html': '' }],
  ])('is another one with %s', (_what, others) => {
    expect(versionOf(site(others))).not.toBe(versionOf(site(files)))
  })
})

it('the worker keeps pages by their address, and nothing that is for hosts or for itself', () => {
  const script = workerScript('', site({ 'index.html': '', 'lezen/index.html': '', 'assets/a.js': '', 'handout.pdf': '', 'worker.js': '', '_headers': '', 'omslag.png': '', 'licenties/vue.txt': '' }))
  expect(JSON.parse(/FILES = (.*)/.exec(script)![1]!)).toEqual(['', 'assets/a.js', 'handout.pdf', 'lezen/'])
})
