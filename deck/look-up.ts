import type { Dilemma, Passage, Source, Topic } from '../schema/memo.ts'
import type { Memo } from '../schema/read.ts'

function byId<Item extends { id: string }>(items: readonly Item[] | undefined, id: string, kind: string): Item {
  const found = items?.find(item => item.id === id)
  // A page that names an id which the data lost is out of date; the generator and its test mend that.
  if (!found)
    throw new Error(`${kind} '${id}' staat niet in de memo; maak de pagina's opnieuw met: npm run generate`)
  return found
}

/** A source by its id. Throws when the memo has none of that id. */
export function sourceById(memo: Memo, id: string): Source {
  return byId(memo.sources, id, 'Bron')
}

/** A topic by its id. Throws when the memo has none of that id. */
export function topicById(memo: Memo, id: string): Topic {
  return byId(memo.topics.items, id, 'Onderwerp')
}

/** A dilemma by its id, with its number from 1. Throws when the memo has none of that id. */
export function dilemmaById(memo: Memo, id: string): Dilemma & { number: number } {
  const dilemma = byId(memo.dilemmas?.items, id, 'Dilemma')
  return { ...dilemma, number: memo.dilemmas!.items.indexOf(dilemma) + 1 }
}

/** A passage of the introduction by its id. Throws when the memo has none of that id. */
export function passageById(memo: Memo, id: string): Passage {
  return byId(memo.introduction?.paragraphs.flat(), id, 'Passage')
}

/** The sources of a topic, in the memo's order. */
export function sourcesOf(memo: Memo, topicId: string): Source[] {
  return memo.sources.filter(source => source.topic === topicId)
}

/** The dilemmas that a source bears on, with their numbers. */
export function dilemmasOf(memo: Memo, sourceId: string): (Dilemma & { number: number })[] {
  return (memo.dilemmas?.items ?? [])
    .map((dilemma, index) => ({ ...dilemma, number: index + 1 }))
    .filter(dilemma => dilemma.ours.sources.includes(sourceId))
}
