import { say } from '../../lib/progress.ts'
import { projectFolder } from '../../lib/project.ts'
import { runCommand } from '../command.ts'
import { openInBrowser } from '../open-in-browser.ts'
import { sitePreview } from '../preview.ts'
import { join } from 'node:path'

/** `npm run preview`: serves dist/ with the very headers that a host should send; `--open` opens the browser. */
await runCommand(async ({ values }) => {
  const site = await sitePreview(join(projectFolder, 'dist'))
  say(`\n  De site:  ${site.url}\n\n  Stoppen: Ctrl+C\n`)
  if (values.open)
    await openInBrowser(site.url)
}, { options: { open: { type: 'boolean' } } })
