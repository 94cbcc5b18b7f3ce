import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { commands } from '../../cli/commands.ts'
import { freshReadme, withTable } from '../../cli/readme.ts'
import { projectFolder } from '../../lib/project.ts'

it('the table is fresh: else run npm run generate', () => {
  expect(readFileSync(join(projectFolder, 'README.md'), 'utf8')).toBe(freshReadme(commands))
})

it('a table takes the place of the one before, and nothing else', () => {
  const readme = 'a\n<!-- commands: npm run generate -->\n\n<!-- /commands -->\nb\n'
  const first = withTable(readme, 'one\n')
  expect(first).toBe('a\n<!-- commands: npm run generate -->\n\none\n\n<!-- /commands -->\nb\n')
  expect(withTable(withTable(first, 'two\n'), 'one\n')).toBe(first)
})

it.each(['', '<!-- commands: npm run generate -->\n', '<!-- /commands -->\n'])('without a marker it is a problem: %j', (readme) => {
  expect(() => withTable(readme, 'table')).toThrow('README.md')
})
