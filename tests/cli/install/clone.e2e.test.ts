import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { projectFolder } from '../../../lib/project.ts'

it.each([
  ['.ci/run', 'auto', 'lf'],
  ['slides.md', 'auto', 'lf'],
  ['public/picture.png', 'unset', 'lf'],
])('a clone from Windows has the line ends of %s as they are', (file, text, eol) => {
  const { stdout } = spawnSync('git', ['check-attr', 'text', 'eol', '--', file], { cwd: projectFolder, encoding: 'utf8' })
  expect(stdout).toBe(`${file}: text: ${text}\n${file}: eol: ${eol}\n`)
})
