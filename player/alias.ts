import type { SlideRoute } from '@slidev/types'

/** The alias of one of Slidev's slides; undefined for one that has none. */
export function aliasOf({ meta }: SlideRoute): string | undefined {
  // Slidev's own type of the route's meta is known only within its client.
  return (meta.slide as { frontmatter?: { routeAlias?: string } } | undefined)?.frontmatter?.routeAlias
}
