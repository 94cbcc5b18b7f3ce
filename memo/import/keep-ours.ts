import type { MemoLiteral, PartLiteral } from '../../schema/memo.ts'
import type { Imported } from './import-file.ts'
import { withIds } from '../../schema/ids.ts'
import { memoSchema } from '../../schema/memo.ts'

type Fields = Record<string, unknown>
type Passage = PartLiteral<'text'>['blocks'][number] & { text: string }

/** Fields by which an object is found again in another version. */
const KEYS = ['text', 'listed', 'list', 'table', 'figure', 'quotation', 'heading', 'title', 'name', 'words'] as const
/** Lists that a person makes beside the memo's own. */
const OWN = ['corrections', 'foreignWords', 'checkedAddresses'] as const

/**
 * Carries a person's additions over to the new version of a memo.
 * @returns a Dutch sentence for each loss
 */
export function keepOurs(made: Imported, before: MemoLiteral): string[] {
  const { literal } = made
  const left = new Map<string, Fields>()
  for (const one of objectsIn(before)) {
    const key = keyOf(one)
    if (key)
      left.set(key, one)
  }
  Object.assign(literal, Object.fromEntries(OWN.flatMap(field => before[field] ? [[field, before[field]]] : [])))
  for (const part of literal.parts) {
    if (part.kind === 'text')
      part.blocks = part.blocks.flatMap(block => 'text' in block ? passagesFor(block as Passage, before) : block)
  }
  for (const one of objectsIn(literal)) {
    const key = keyOf(one) ?? ''
    const old = left.get(key)
    left.delete(key)
    if (old)
      Object.assign(one, keptOf(one, old))
  }
  const header = before.header.ours && { ours: before.header.ours }
  Object.assign(literal.header, header)
  const lost = [...left.values()].filter(({ ours }) => Object.keys(new Object(ours) as object).length)
  return [
    ...lost.map(one => `Niet overgenomen, want de tekst is veranderd: ${JSON.stringify(one.ours)} bij ‘${String(one.text ?? one.heading ?? one.listed ?? one.title ?? one.kind)}’`),
    ...dropReferences(literal),
  ]
}

/** Old fields that the new object lacks; of a part, only the deck's. */
function keptOf(one: Fields, old: Fields): Fields {
  const fields = one.kind ? ['id', 'noun', 'ours', ...one.text === old.text ? ['optimum'] : []] : Object.keys(old)
  const kept = Object.fromEntries(fields.filter(field => one[field] === undefined && old[field] !== undefined)
    .map(field => [field, old[field]]))
  return one.ours && old.ours ? { ...kept, ours: { ...one.ours, ...old.ours } } : kept
}

/** A paragraph divided as before, when its words are unchanged. */
function passagesFor(block: Passage, before: MemoLiteral): PartLiteral<'text'>['blocks'] {
  const blocks = before.parts.flatMap(part => part.kind === 'text' ? part.blocks : [])
  const first = blocks.findIndex(one => 'text' in one && !one.continues && block.text.startsWith(one.text))
  const end = blocks.findIndex((one, index) => index > first && !('continues' in one && one.continues))
  const divided = first < 0 ? [] : blocks.slice(first, end < 0 ? undefined : end) as Passage[]
  return divided.map(({ text }) => text).join(' ') === block.text ? structuredClone(divided) : [block]
}

/** Takes out references to what the new version no longer has. */
function dropReferences(literal: MemoLiteral): string[] {
  const parts = withIds(memoSchema.parse(literal)).parts.filter(part => part.kind === 'sources')
  const known = new Set(parts.flatMap(({ items, topics }) => [...items, ...topics]).map(({ id }) => id))
  return objectsIn(literal).flatMap((one) => {
    const ours = new Object(one.ours) as Record<string, string[]>
    return ['sources', 'topics', 'related'].filter(field => Array.isArray(ours[field])).flatMap((field) => {
      const gone = ours[field]!.filter(id => !known.has(id))
      one.ours = { ...ours, [field]: ours[field]!.filter(id => known.has(id)) }
      return gone.map(id => `De bron of het onderwerp ‘${id}’ is er niet meer; de verwijzing ernaar is weg.`)
    })
  })
}

function objectsIn(value: unknown): Fields[] {
  if (typeof value !== 'object' || value === null)
    return []
  const inner = Object.entries(value).flatMap(([field, item]) => field === 'ours' ? [] : objectsIn(item))
  return Array.isArray(value) ? inner : [value as Fields, ...inner]
}

function keyOf(one: Fields): string | undefined {
  const field = one.kind ? 'heading' : KEYS.find(key => one[key] !== undefined)
  return one.kind && !one.heading ? String(one.kind) : field && `${String(one.kind ?? field)} ${JSON.stringify(one[field])}`
}
