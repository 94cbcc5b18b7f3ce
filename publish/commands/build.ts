import { join } from 'node:path'
import { runCommand } from '../command.ts'
import { memoOptions, useMemoOptions } from '../options.ts'
import { say } from '../progress.ts'
import { projectFolder } from '../project.ts'
import { buildSite } from '../site.ts'

/** `npm run build`: the public site with its documents in dist/. */
await runCommand(async ({ values }) => {
  useMemoOptions(values)
  await buildSite(join(projectFolder, 'dist'))
  say('Klaar: dist/ is de hele site, met dist/presentatie.pdf.')
}, { options: memoOptions })
