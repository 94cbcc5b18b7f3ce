import { say } from '../../lib/progress.ts'
import { projectFolder } from '../../lib/project.ts'
import { buildSite } from '../../site/build.ts'
import { addressOptions, readSiteAddress } from '../../site/site-address.ts'
import { runCommand } from '../command.ts'
import { memoOptions, readMemoOptions } from '../options.ts'
import { join } from 'node:path'

/**
 * `npm run build`: the public site with its documents in dist/, the speaker's text in private/, and what the webmaster
 * needs in release/; with `--usb` also the presentation as one file in usb/.
 */
await runCommand(async ({ values }) => {
  const memo = readMemoOptions(values)
  const address = readSiteAddress(values)
  const usbFolder = values.usb ? join(projectFolder, 'usb') : undefined
  await buildSite(join(projectFolder, 'dist'), memo, {
    address,
    privateFolder: join(projectFolder, 'private'),
    releaseFolder: join(projectFolder, 'release'),
    usbFolder,
  })
  say('Klaar: dist/ is de hele site, met de pdf’s; private/ de spreektekst; release/ is voor de webmaster (docs/hosting.md).')
  if (usbFolder)
    say('usb/presentatie.html opent met een dubbelklik, zonder internet.')
}, { options: { ...memoOptions, ...addressOptions, usb: { type: 'boolean' } } })
