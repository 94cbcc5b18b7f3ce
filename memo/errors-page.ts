import { projectFolder } from '../lib/project.ts'
import { errorsPage } from '../schema/errors/page.ts'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Where people look an error up, from the project's folder. */
export const ERRORS_PAGE = 'docs/fouten.md'

/** Writes the page that explains every error, unless it is up to date. Returns the paths that it touched. */
export function generateErrorsPage(root = projectFolder): string[] {
  const path = join(root, ERRORS_PAGE)
  const text = errorsPage()
  if (current(path) === text)
    return []
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  return [ERRORS_PAGE]
}

function current(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  }
  catch {
    return ''
  }
}
