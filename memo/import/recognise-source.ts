import type { PartLiteral } from '../../schema/memo.ts'
import type { Item } from './blocks.ts'
import { webAddress } from '../../schema/values.ts'

type SourceLiteral = PartLiteral<'sources'>['items'][number]

const YEAR = /^\d{4}$/
const NAMED = /^(.*\S) ?\(([^()]+)\)[.:,;]?$/
/** Title and publisher, and then words about it on the same line. */
const ANNOTATED = /^(.{3,150}?\([^()]{2,80}\))[.:,;–-]? (?=\p{Lu}|<?https?:)(.+)$/u
const ADDRESS = /<?(https?:\/\/[^\s<>]+?)>?[.,;)]?(?=\s|$)/

/** A source: 'Titel (Uitgever). Toelichting <adres>', the annotation perhaps on a line of its own. */
export function sourceOf(item: Item): SourceLiteral {
  const [first = '', ...others] = item.text.split('\n')
  const [, line, more] = others.length ? [] : ANNOTATED.exec(first) ?? []
  const listed = withoutAddress(line ?? first) || first
  const about = [more, ...others, ...item.items.map(({ text }) => text)]
  const annotation = withoutAddress(about.filter(Boolean).join(' '))
  const [, title = listed, named = ''] = NAMED.exec(listed) ?? []
  const [publisher, onBehalfOf] = YEAR.test(named) ? [] : named.split(/ (?:i\.o\.v\.|in opdracht van|on behalf of) /)
  const urls = [...item.links.map(link => link.url), ADDRESS.exec(item.text)?.[1]]
  const url = urls.find(one => webAddress().safeParse(one).success)
  return {
    listed,
    title: YEAR.test(named) ? listed : title,
    ...(publisher && { publisher }),
    ...(onBehalfOf && { onBehalfOf }),
    ...(annotation && { annotation }),
    ...(url && { ours: { address: { certainty: 'seen' as const, url } } }),
  }
}

/** Tells whether an item starts with a link or a bracketed publisher. */
export function isSource({ text, links }: Item): boolean {
  const [first = ''] = text.split('\n')
  const linked = links.some(({ words, url }) => /^https?:/.test(url) && (first.startsWith(words) || ADDRESS.test(text)))
  return linked || (NAMED.test(first) && text.includes('\n')) || ANNOTATED.test(first)
}

function withoutAddress(text: string): string {
  return text.replace(ADDRESS, '').replace(/\s+/g, ' ').trim()
}
