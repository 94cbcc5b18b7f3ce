import type { ParsedArgs } from 'citty'
import type { SlidesPerPage } from '../document/slides-entry.ts'
import type { buildOptions } from './options.ts'
import { join } from 'node:path'
import { Problem } from '../lib/problem.ts'
import { say } from '../lib/progress.ts'
import { readSiteAddress } from '../site/site-address.ts'
import { readMemoOptions, readOut } from './options.ts'

/** Options without meaning for a withdrawn site. */
const OF_A_SITE = ['usb', 'clerk', 'handout', 'per-page', 'audience', 'short', 'statement'] as const

/** @throws {Problem} for conflicting options, and as the build does */
export async function build(args: ParsedArgs<typeof buildOptions>): Promise<void> {
  const memo = readMemoOptions(args)
  const address = readSiteAddress(args)
  const out = readOut(args)
  const place = args.out ? ` in ${out}` : ''
  const [dist, releaseFolder] = [join(out, 'dist'), join(out, 'release')]
  if (args.withdrawn) {
    const besides = OF_A_SITE.find(name => args[name])
    if (besides)
      throw new Problem({ what: `Bij --withdrawn hoort geen --${besides}: er is geen site meer.`, mend: 'laat een van de twee weg' })
    const { buildWithdrawn } = await import('../site/withdrawn.ts')
    await buildWithdrawn(dist, memo, { address, releaseFolder })
    return say(`Klaar${place}: dist/ zegt dat de memo is ingetrokken, en release/ antwoordt met 410 (docs/hosting.md, Intrekken).`)
  }
  const { buildSite } = await import('../site/build.ts')
  await buildSite(dist, memo, {
    address,
    privateFolder: join(out, 'private'),
    releaseFolder,
    usbFolder: args.usb ? join(out, 'usb') : undefined,
    clerkFolder: args.clerk ? join(out, 'griffie') : undefined,
    slidesPerPage: args.handout || args['per-page'] ? Number(args['per-page'] ?? 3) as SlidesPerPage : undefined,
  })
  say(`Klaar${place}: dist/ is de hele site, met de pdf’s; private/ de spreektekst; release/ is voor de webmaster (docs/hosting.md).`)
  if (!address.site)
    say('Zonder --site is er geen sitemap: zoekmachines en de Woo-index vinden de memo dan minder snel.')
  if (args.usb)
    say('usb/presentatie.html opent met een dubbelklik, zonder internet.')
  if (args.clerk)
    say('griffie/ is voor de griffie: begin bij griffie/brief.html.')
}
