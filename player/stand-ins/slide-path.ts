import type { SlideRoute } from '@slidev/types'
import { aliasOf } from '../alias.ts'

/**
 * Instead of Slidev's own: a slide's address ends in a slash, for it is a folder with a page of its own in the built
 * site. Any file server knows what to do with that when it is reloaded or shared.
 */
export function getSlideRoutePath(route: SlideRoute, presenter: boolean, exporting = false): string {
  const alias = aliasOf(route) ?? route.no
  return `${exporting ? '/export' : presenter ? '/presenter' : ''}/${alias}/`
}
