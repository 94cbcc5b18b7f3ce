import type { MemoLiteral } from '../../schema/memo.ts'
import type { SourceDocument, Words } from './blocks.ts'
import type { Draft } from './draft.ts'
import { Problem } from '../../lib/problem.ts'
import { webAddress } from '../../schema/values.ts'
import { ATTACHMENTS } from '../labels.ts'
import { oneLine, textsIn } from './blocks.ts'
import { decide } from './draft.ts'
import { recogniseContacts } from './recognise-contacts.ts'
import { recogniseHeader } from './recognise-header.ts'
import { recogniseParts } from './recognise-parts.ts'
import { sectionsOf } from './sections.ts'

const LANGUAGES = { nl: /\b(?:de|het|een|van) /gi, en: /\b(?:the|of|and|for) /gi }

/**
 * The memo of a document, as far as rules can tell it. Pure.
 * @param document as it was read
 * @param name of its file, for a memo without a title
 * @throws {Problem} for a document without text
 */
export function recognise(document: SourceDocument, name: string): Draft {
  const { blocks, footnotes, pictures } = document
  const all = [...blocks.flatMap(textsIn), ...footnotes.map(({ words }) => words)]
  const texts = all.map(({ text }) => text)
  const count = (words: RegExp): number => texts.join(' ').match(words)?.length ?? 0
  const literal: MemoLiteral = {
    language: count(LANGUAGES.en) > count(LANGUAGES.nl) ? 'en' : 'nl',
    header: { title: name },
    parts: [],
  }
  const draft: Draft = { literal, todos: new Map(), said: [], plain: [], pictures }
  const body = recogniseHeader(blocks, draft, name)
  const sections = sectionsOf(body).filter(({ heading, blocks }) => {
    const isPlain = blocks.length > 0 && blocks.every(({ kind }) => kind === 'list' || kind === 'paragraph')
    if (!heading || !isPlain || !ATTACHMENTS.test(oneLine(heading)))
      return true
    draft.said.push(oneLine(heading))
    const titles = blocks.flatMap(textsIn).map(words => ({ title: oneLine(words) }))
    literal.attachments = [...literal.attachments ?? [], ...titles]
    return false
  })
  literal.parts = recogniseParts(sections, draft)
  if (!literal.parts.length)
    throw new Problem({ what: 'In dit bestand staat geen tekst, of alleen een titel.', mend: 'neem het bestand met de hele memo' })
  recogniseContacts(draft)
  if (footnotes.length)
    literal.footnotes = footnotes.map(({ mark, words }) => ({ mark, text: oneLine(words) }))
  const links = linksIn(all, draft)
  if (links.length)
    literal.links = links
  return draft
}

/** Links in the text, except the addresses of sources. */
function linksIn(all: readonly Words[], draft: Draft): NonNullable<MemoLiteral['links']> {
  const sources = draft.literal.parts.flatMap(part => part.kind === 'sources' ? part.items : [])
  const own = new Set(sources.map(({ ours }) => ours?.address && 'url' in ours.address && ours.address.url))
  const links = new Map<string, string>()
  for (const { words, url } of all.flatMap(one => one.links)) {
    const text = oneLine({ text: words })
    if (own.has(url) || text.includes('://') || !text || !webAddress().safeParse(url).success)
      continue
    if ((links.get(text) ?? url) !== url)
      decide(draft, draft.literal, `De woorden ‘${text}’ zijn in de memo ook een link naar ${url}: er kan er maar een zijn.`)
    else
      links.set(text, url)
  }
  return [...links].map(([words, url]) => ({ words, url }))
}
