import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { fileFinder } from '../../memo/file-finder.ts'

const folder = mkdtempSync(join(tmpdir(), 'raadsdeck-'))
const files = {
  'index.ts': 'import { header } from "./header.ts"\nimport { money } from "./money.ts"\nexport default { header, parts: [{ kind: "text" }, money] }\n',
  'header.ts': 'export const header = { title: "Fietsen" }\n',
  'money.ts': 'import { rows } from "./rows.ts"\nexport const money = { kind: "text", blocks: [{ table: { rows } }] }\n',
  'rows.ts': 'export const rows = [["Huur"]]\n',
}
for (const [name, text] of Object.entries(files))
  writeFileSync(join(folder, name), text)
afterAll(() => rmSync(folder, { recursive: true }))

it.each([
  [['language'], 'index.ts'],
  [['header', 'title'], 'header.ts'],
  [['header', 'date'], 'header.ts'],
  [['parts', 0, 'blocks'], 'index.ts'],
  [['parts', 1, 'blocks', 0, 'table', 'columns'], 'money.ts'],
  [['parts', 1, 'blocks', 0, 'table', 'rows', 0, 0], 'rows.ts'],
])('%j stands in %s: the file that exports what holds it', async (path, file) => {
  expect((await fileFinder(folder))(path)).toBe(file)
})

it('names index.ts where a file of the folder is broken', async () => {
  writeFileSync(join(folder, 'broken.ts'), 'export const')
  expect((await fileFinder(folder))(['header', 'title'])).toBe('index.ts')
})
