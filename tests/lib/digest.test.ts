import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { digestOf } from '../../lib/digest.ts'

const root = mkdtempSync(join(tmpdir(), 'digest-'))
mkdirSync(join(root, 'deck/parts'), { recursive: true })
writeFileSync(join(root, 'deck/plan.ts'), 'a')
writeFileSync(join(root, 'deck/parts/body.ts'), 'b')
writeFileSync(join(root, 'package-lock.json'), '{}')
const sources = ['deck', 'package-lock.json']
const before = digestOf(sources, root)

afterAll(() => rmSync(root, { recursive: true }))

it.each<[string, () => void, boolean]>([
  ['nothing changed', () => {}, true],
  ['a file was touched', () => writeFileSync(join(root, 'deck/plan.ts'), 'a'), true],
  ['a file changed', () => writeFileSync(join(root, 'deck/plan.ts'), 'A'), false],
  ['a file deep down changed', () => writeFileSync(join(root, 'deck/parts/body.ts'), 'B'), false],
  ['a file was renamed', () => renameSync(join(root, 'deck/plan.ts'), join(root, 'deck/plans.ts')), false],
  ['a file came', () => writeFileSync(join(root, 'deck/new.ts'), ''), false],
])('%s', (_, change, same) => {
  change()
  expect(digestOf(sources, root) === before).toBe(same)
})
