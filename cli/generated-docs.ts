import type { Commands } from './command.ts'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Problem } from '../lib/problem.ts'
import { projectFolder } from '../lib/project.ts'
import { errorsPage } from '../schema/errors/page.ts'
import { declarationsOf } from './command.ts'
import { commandTable } from './usage.ts'

const TABLE_START = '<!-- commands: npm run generate -->\n'
const TABLE_END = '<!-- /commands -->\n'

/** The documentation that repeats the code, by its path, as it should be. */
export function generatedDocs(commands: Commands): { path: string, text: string }[] {
  const table = commandTable(declarationsOf(commands))
  return [
    { path: 'docs/fouten.md', text: errorsPage() },
    { path: 'README.md', text: withTable(readFileSync(join(projectFolder, 'README.md'), 'utf8'), table) },
  ]
}

export function writeGeneratedDocs(commands: Commands): string[] {
  const stale = generatedDocs(commands).filter(({ path, text }) => readFileSync(join(projectFolder, path), 'utf8') !== text)
  stale.forEach(({ path, text }) => writeFileSync(join(projectFolder, path), text))
  return stale.map(({ path }) => path)
}

/** @throws {Problem} when a marker of the table is gone */
export function withTable(readme: string, table: string): string {
  const [before, rest] = readme.split(TABLE_START)
  const [, after] = rest?.split(TABLE_END) ?? []
  if (after === undefined) {
    throw new Problem({
      what: 'De plaats voor de tabel met commando’s is niet te vinden.',
      where: 'README.md',
      mend: `zet deze twee regels terug:\n${TABLE_START}${TABLE_END}`,
    })
  }
  return `${before}${TABLE_START}\n${table}\n${TABLE_END}${after}`
}
