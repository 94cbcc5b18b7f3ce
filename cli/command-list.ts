import type { Commands } from './command.ts'

/** Every command by the name of its npm script, in the order in which a newcomer meets them. */
export const commands: Commands = {
  'start': () => import('./commands/start.ts'),
  'dev': () => import('./commands/dev.ts'),
  'build': () => import('./commands/build.ts'),
  'preview': () => import('./commands/preview.ts'),
  'export': () => import('./commands/export.ts'),
  'new': () => import('./commands/new.ts'),
  'check': () => import('./commands/check.ts'),
  'links': () => import('./commands/links.ts'),
  'check:pdf': () => import('./commands/check-pdf.ts'),
  'generate': () => import('./commands/generate.ts'),
  'test': () => import('./commands/test.ts'),
  'lint': () => import('./commands/lint.ts'),
  'format': () => import('./commands/format.ts'),
  'screenshots': () => import('./commands/screenshots.ts'),
  'bench': () => import('./commands/bench.ts'),
}
