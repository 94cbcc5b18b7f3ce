import type { Memo } from '../schema/read.ts'
import type { Words } from '../words/index.ts'
import type { Deck } from './deck.ts'
import { repeatsOnly } from './parts/overview.ts'

/** A line of the contents. */
export interface ContentsEntry {
  title: string
  /** The address of the slide that it leads to. */
  alias: string
  /** How much is in it, in words. */
  detail?: string
}

/** The contents: every section but the opening. Topics stand under the sources, unless there is only one. */
export function contentsOf(memo: Memo, deck: Deck, words: Words): ContentsEntry[] {
  const details: Record<string, string | undefined> = {
    [words.slugs.dilemmas]: memo.dilemmas && words.contents.dilemmas(memo.dilemmas.items.length),
    [words.slugs.mainThemes]: memo.mainThemes && words.contents.mainThemes(memo.mainThemes.items.length),
    [words.slugs.sources]: words.contents.sources(memo.sources.length, memo.topics.items.length),
    [words.slugs.appendix]: words.contents.appendix,
    [words.slugs.introduction]: memo.introduction?.ours?.summary,
    [words.slugs.task]: memo.task?.ours.summary,
    [words.slugs.closing]: memo.contact && words.contents.closing,
  }
  const single = repeatsOnly(memo.topics)
  return deck.sections
    .filter(({ accent }, index) => index > 0 && (accent === 0 || single))
    .map(({ id, title, alias, accent }) =>
      ({ title, alias, detail: accent ? words.sourceCount(memo.sources.length) : details[id] }))
}
