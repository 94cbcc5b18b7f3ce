import type { Ranges } from '../styles/style-sheet.ts'
import { projectFolder } from '../lib/project.ts'
import { errorsPage } from '../schema/errors/page.ts'
import { styleSheet } from '../styles/style-sheet.ts'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What is made from the code alone: the page where people look an error up, and the tokens of the styles. */
const FILES: Readonly<Record<string, () => string>> = {
  'docs/fouten.md': errorsPage,
  'styles/tokens.css': () => styleSheet(rangesOf),
}

/** Writes those files under `root` that are not up to date. Returns their paths. */
export function generateFiles(root = projectFolder): string[] {
  return Object.entries(FILES).flatMap(([name, make]) => {
    const path = join(root, name)
    const text = make()
    if (existsSync(path) && readFileSync(path, 'utf8') === text)
      return []
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
    return [name]
  })
}

function rangesOf(fontPackage: string): Ranges {
  const path = join(projectFolder, 'node_modules/@fontsource', fontPackage, 'unicode.json')
  return JSON.parse(readFileSync(path, 'utf8')) as Ranges
}
