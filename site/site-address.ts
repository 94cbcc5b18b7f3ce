import { Problem } from '../lib/problem.ts'

/** The site's address, as far as its builder says it. */
export interface SiteAddress {
  /** Its address, ending in a slash; for canonical links and the preview picture. */
  site?: URL
  /** Its path on the host, with slashes at both ends; for the not-found page. */
  base?: string
  /** The address of its accessibility statement. */
  statement?: string
}

/** A path that browsers, nginx and Apache read alike, letter for letter. */
const PATH = /^\/(?:[\w~-][\w.~-]*\/)*$/
const PLAIN = 'gebruik alleen letters zonder accent, cijfers, streepjes en punten'

/**
 * Reads the site's address.
 * @throws {Problem} when it is no web address, the path lacks a slash, or the two contradict each other
 */
export function readSiteAddress(
  { site, base, statement }: { site?: string, base?: string, statement?: string },
): SiteAddress {
  if (statement !== undefined && !(URL.canParse(statement) && /^https?:$/.test(new URL(statement).protocol)))
    throw new Problem({ what: `'${statement}' is geen webadres.`, where: '--statement', mend: 'noem het hele adres van uw toegankelijkheidsverklaring' })
  if (base !== undefined && !PATH.test(base))
    throw new Problem({ what: `Het pad '${base}' is geen pad op een site.`, where: '--base', mend: `begin en eindig met een schuine streep, zoals /memo/, en ${PLAIN}` })
  if (site === undefined)
    return { base, statement }
  const address = webAddress(site)
  if (base !== undefined && address.pathname !== '/' && address.pathname !== base)
    throw new Problem({ what: `Het adres '${site}' en het pad '${base}' zijn niet hetzelfde.`, where: '--site en --base', mend: 'noem alleen --site, met het pad erin' })
  if (base !== undefined)
    address.pathname = base
  return { site: address, base: address.pathname, statement }
}

function webAddress(text: string): URL {
  const address = URL.canParse(text) ? new URL(text) : undefined
  if (!address || !['http:', 'https:'].includes(address.protocol) || address.search || address.hash || address.username)
    throw new Problem({ what: `'${text}' is geen adres van een site.`, where: '--site', mend: 'noem het hele adres, zoals https://www.voorbeeld.nl/memo/' })
  if (!address.pathname.endsWith('/'))
    address.pathname += '/'
  if (!PATH.test(address.pathname))
    throw new Problem({ what: `Het pad in '${text}' kan geen pad van een site zijn.`, where: '--site', mend: PLAIN })
  return address
}
