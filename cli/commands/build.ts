import type { SlidesPerPage } from '../../document/slides-entry.ts'
import { join } from 'node:path'
import { defineCommand } from 'citty'
import { Problem } from '../../lib/problem.ts'
import { say } from '../../lib/progress.ts'
import { readSiteAddress } from '../../site/site-address.ts'
import { addressOptions, deckOptions, outOption, readMemoOptions, readOut } from '../options.ts'

/** Options that mean nothing for a site that is withdrawn. */
const OF_A_SITE = ['usb', 'clerk', 'handout', 'per-page', 'audience', 'short', 'statement'] as const

export default defineCommand({
  meta: {
    name: 'build',
    description: 'Maakt de site met de pdf’s in dist/, de spreektekst in private/, en release/ voor de webmaster.',
  },
  args: {
    ...addressOptions,
    'usb': { type: 'boolean', description: 'maakt ook de presentatie als één bestand, in usb/' },
    'clerk': { type: 'boolean', description: 'maakt ook een map voor de griffie, in griffie/: pdf’s, bewijs en een brief' },
    'handout': { type: 'enum', options: ['slides'], description: 'maakt ook een hand-out van de dia’s met schrijflijnen' },
    'per-page': { type: 'enum', options: ['2', '3', '6'], description: 'hoeveel dia’s daarvan op een A4 staan: 3, tenzij u iets anders zegt' },
    'withdrawn': { type: 'boolean', description: 'maakt in plaats van de site een map die zegt dat de memo is ingetrokken' },
    ...outOption,
    ...deckOptions,
  },
  async run({ args }) {
    const memo = readMemoOptions(args)
    const address = readSiteAddress(args)
    const out = readOut(args)
    const place = args.out ? ` in ${out}` : ''
    const [dist, releaseFolder] = [join(out, 'dist'), join(out, 'release')]
    if (args.withdrawn) {
      const besides = OF_A_SITE.find(name => args[name])
      if (besides) {
        throw new Problem({
          what: `Bij --withdrawn hoort geen --${besides}: er is geen site meer.`,
          mend: 'laat een van de twee weg',
        })
      }
      const { buildWithdrawn } = await import('../../site/withdrawn.ts')
      await buildWithdrawn(dist, memo, { address, releaseFolder })
      say(`Klaar${place}: dist/ zegt dat de memo is ingetrokken, en release/ antwoordt met 410 (docs/hosting.md, Intrekken).`)
      return
    }
    const { buildSite } = await import('../../site/build.ts')
    const usbFolder = args.usb ? join(out, 'usb') : undefined
    const clerkFolder = args.clerk ? join(out, 'griffie') : undefined
    await buildSite(dist, memo, {
      address,
      privateFolder: join(out, 'private'),
      releaseFolder,
      usbFolder,
      clerkFolder,
      slidesPerPage: args.handout || args['per-page'] ? Number(args['per-page'] ?? 3) as SlidesPerPage : undefined,
    })
    say(`Klaar${place}: dist/ is de hele site, met de pdf’s; private/ de spreektekst; release/ is voor de webmaster (docs/hosting.md).`)
    if (!address.site)
      say('Zonder --site is er geen sitemap: zoekmachines en de Woo-index vinden de memo dan minder snel.')
    if (usbFolder)
      say('usb/presentatie.html opent met een dubbelklik, zonder internet.')
    if (clerkFolder)
      say('griffie/ is voor de griffie: begin bij griffie/brief.html.')
  },
})
