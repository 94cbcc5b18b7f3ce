import { join } from 'node:path'
import { defineCommand } from 'citty'
import { say } from '../../lib/progress.ts'
import { projectFolder } from '../../lib/project.ts'
import { deckOptions, readMemoOptions } from '../options.ts'

export default defineCommand({
  meta: { name: 'screenshots', description: 'Maakt een plaatje van elke stap van elke dia, en van elke bladzijde van de pdf’s, in screenshots/.' },
  args: deckOptions,
  async run({ args }) {
    const memo = readMemoOptions(args)
    const { takeScreenshots } = await import('../../bench/pictures/screenshots.ts')
    await takeScreenshots(join(projectFolder, 'screenshots'), memo)
    say('Klaar: screenshots/')
  },
})
