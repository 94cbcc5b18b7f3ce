import type { Commands } from './command.ts'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Problem } from '../lib/problem.ts'
import { projectFolder } from '../lib/project.ts'
import { declarationsOf } from './command.ts'
import { commandTable } from './usage.ts'

const README = 'README.md'
const TABLE_START = '<!-- commands: npm run generate -->\n'
const TABLE_END = '<!-- /commands -->\n'

/** Renews the README's table of commands; returns the outdated files. */
export function writeReadme(commands: Commands): string[] {
  const file = join(projectFolder, README)
  const [before, after] = [readFileSync(file, 'utf8'), freshReadme(commands)]
  if (before === after)
    return []
  writeFileSync(file, after)
  return [README]
}

/** The README with the table of these commands. */
export function freshReadme(commands: Commands): string {
  return withTable(readFileSync(join(projectFolder, README), 'utf8'), commandTable(declarationsOf(commands)))
}

/** @throws {Problem} when a marker of the table is gone */
export function withTable(readme: string, table: string): string {
  const [before, rest] = readme.split(TABLE_START)
  const [, after] = rest?.split(TABLE_END) ?? []
  if (after === undefined) {
    throw new Problem({
      what: 'De plaats voor de tabel met commando’s is niet te vinden.',
      where: README,
      mend: `zet deze twee regels terug:\n${TABLE_START}${TABLE_END}`,
    })
  }
  return `${before}${TABLE_START}\n${table}\n${TABLE_END}${after}`
}
