import { join } from 'node:path'
import { defineCommand } from 'citty'
import { say } from '../../lib/progress.ts'
import { openOption, outOption, readOut } from '../options.ts'

export default defineCommand({
  meta: { name: 'preview', description: 'Toont dist/ met de headers die de webserver moet sturen.' },
  args: { ...openOption, ...outOption },
  async run({ args }) {
    const { sitePreview } = await import('../preview.ts')
    const site = await sitePreview(join(readOut(args), 'dist'))
    say(`\n  De site:  ${site.url}\n\n  Stoppen: Ctrl+C\n`)
    if (args.open)
      await (await import('../open-in-browser.ts')).openInBrowser(site.url)
  },
})
