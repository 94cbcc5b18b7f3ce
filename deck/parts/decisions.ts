import type { PlanPart } from '../part.ts'
import { rowsOf } from '../list-rows.ts'
import { partTitle } from '../look-up.ts'
import { headed, inParts } from '../part.ts'
import { listParts } from './list.ts'

export const decisionSlides: PlanPart<'decisions'> = (part, context) => {
  const { words, path } = context
  const { id, items, leadIn } = part
  const subject = headed(part, context, 'list', 60)
  const parts = listParts(
    { ...context, title: subject.title, ids: { part: id } },
    { rows: rowsOf(items, 'numbers'), path: [...path, 'items'], leadIn },
  )
  return [{
    id,
    title: partTitle(part, words),
    detail: part.ours.summary ?? words.contents.decisions(items.length),
    slides: inParts(subject, parts, words),
  }]
}
