import type { Ranges } from '../styles/style-sheet.ts'
import { Problem } from '../lib/problem.ts'
import { projectFolder } from '../lib/project.ts'
import { errorsPage } from '../schema/errors/page.ts'
import { styleSheet } from '../styles/style-sheet.ts'
import { commands } from './command-list.ts'
import { declarationsOf } from './command.ts'
import { commandTable } from './usage.ts'
import { readFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const TABLE_START = '<!-- commands: npm run generate -->\n'
const TABLE_END = '<!-- /commands -->\n'

/** A file that is made from the code, by its path in the project. */
export interface Doc { path: string, text: string }

/** What repeats the code, as it should be: the documentation, and the tokens of the styles. */
export async function generatedDocs(): Promise<Doc[]> {
  const table = commandTable(await declarationsOf(commands))
  return [
    { path: 'docs/fouten.md', text: errorsPage() },
    { path: 'styles/tokens.css', text: styleSheet(rangesOf) },
    { path: 'README.md', text: withTable(await readFile(join(projectFolder, 'README.md'), 'utf8'), table) },
  ]
}

function rangesOf(fontPackage: string): Ranges {
  const path = join(projectFolder, 'node_modules/@fontsource', fontPackage, 'unicode.json')
  return JSON.parse(readFileSync(path, 'utf8')) as Ranges
}

/** Writes what is not up to date. Returns the paths that it touched. */
export async function writeGeneratedDocs(): Promise<string[]> {
  const docs = await generatedDocs()
  const current = await Promise.all(docs.map(({ path }) => readFile(join(projectFolder, path), 'utf8').catch(() => '')))
  const stale = docs.filter(({ text }, index) => text !== current[index])
  await Promise.all(stale.map(({ path, text }) => writeFile(join(projectFolder, path), text)))
  return stale.map(({ path }) => path)
}

/**
 * Puts the table between its markers.
 * @throws {Problem} when a marker is gone
 */
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
