import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { workerScript } from '../../site/worker.ts'

function site(files: Record<string, string>): Map<string, Uint8Array> {
  return new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]))
}
const files = { 'index.html': 'a', 'lezen/index.html': 'b' }
const versionOf = (all: Record<string, string>): string => /VERSION = '(.*)'/.exec(workerScript(site(all)))![1]!

it('the version is the same for the same files in any order', () => {
  expect(versionOf({ 'lezen/index.html': 'b', 'index.html': 'a' })).toBe(versionOf(files))
})
it.each([
  ['another text', { ...files, 'index.html': 'c' }],
  ['another name', { 'index.html': 'a', 'read/index.html': 'b' }],
  ['a file more', { ...files, 'x.js': '' }],
  ['text that moved from one file to the next', { 'index.html': 'ab', 'lezen/index.html': '' }],
])('the version is another one with %s', (_what, others) => {
  expect(versionOf(others)).not.toBe(versionOf(files))
})

it('the worker keeps pages by their address and hash, and nothing that is for hosts or for itself', () => {
  const others = { 'worker.js': '', '_headers': '', '.nojekyll': '', 'omslag.png': '', 'licenties/vue.txt': '' }
  const script = workerScript(site({ ...files, 'assets/a.js': '', 'handout.pdf': '', ...others }))
  const kept = JSON.parse(/FILES = (.*)/.exec(script)![1]!)
  expect(Object.keys(kept)).toEqual(['', 'assets/a.js', 'handout.pdf', 'lezen/'])
  expect(kept['lezen/']).toBe(createHash('sha256').update('b').digest('hex'))
})
