import type { z } from 'zod'
import type { Refusal } from './errors.ts'
import type { Kind } from './errors/wording.ts'
import type { Finding } from './findings.ts'
import type { Path } from './walk.ts'
import { finding } from './findings.ts'
import { memoSchema } from './memo.ts'
import { definitionOf } from './walk.ts'

type Issue = z.core.$ZodIssue

const KINDS: Record<string, Kind> = { string: 'text', array: 'list', object: 'group', number: 'number' }

/** What zod found, as errors of ours. One issue may name several unknown fields. */
export function explainIssue(issue: Issue): Finding[] {
  const path = issue.path as (string | number)[]
  switch (issue.code) {
    case 'invalid_type': {
      const kind = KINDS[issue.expected] ?? 'text'
      if (issue.input !== undefined)
        return [finding(path, 'RD103', { kind })]
      // A part is more than a person can fill in from one line.
      return kind === 'group' || kind === 'list'
        ? [finding(path, 'RD101', { part: path.length === 1 ? String(path[0]) : undefined })]
        : [finding(path, 'RD102', { kind })]
    }
    case 'unrecognized_keys':
      return issue.keys.map(key => unknownField(path, key, issue.input))
    case 'too_small':
      return [finding(path, 'RD105', { least: Number(issue.minimum) })]
    case 'too_big':
      return [finding(path, 'RD106', { most: Number(issue.maximum) })]
    case 'invalid_value':
      return [finding(path, issue.input === undefined ? 'RD109' : 'RD107', { values: issue.values })]
    case 'invalid_union': {
      const { options = [], discriminator = '' } = issue as { options?: unknown[], discriminator?: string }
      const chosen = (issue.input as Record<string, unknown> | undefined)?.[discriminator]
      return [finding(path, chosen === undefined ? 'RD109' : 'RD107', { values: options })]
    }
    case 'invalid_key':
      // A name that is itself a value: what is wrong with it stands at its own place.
      return issue.issues.flatMap(inner => explainIssue({ ...inner, path: [...path, ...inner.path] }))
    case 'custom':
      return [{ path, ...issue.params as Refusal & Record<string, unknown> }]
    default:
      return [finding(path, 'RD108')]
  }
}

function unknownField(path: readonly (string | number)[], key: string, group: unknown): Finding {
  const { names, choice } = knownFields(path, group, key)
  return choice ? finding([...path, key], 'RD110', choice) : finding([...path, key], 'RD104', { known: names })
}

interface KnownFields {
  names: string[]
  /** The field that tells a group's kind, and the kinds that do have the other field. */
  choice?: { field: string, values: string[] }
}

/** The fields that the group at a path may have; `unknown` is one that it may not have. */
function knownFields(path: Path, group: unknown, unknown: string): KnownFields {
  const { shape, options = [], discriminator = '' } = definitionOf(path.reduce<z.core.$ZodType | undefined>((schema, key) => {
    const { shape, element } = definitionOf(schema)
    return typeof key === 'number' ? element : shape?.[key]
  }, memoSchema))
  if (shape)
    return { names: Object.keys(shape) }
  const kinds = options.map((option) => {
    const { shape = {} } = definitionOf(option)
    return { names: Object.keys(shape), value: definitionOf(shape[discriminator]).values![0]! }
  })
  const values = kinds.filter(({ names }) => names.includes(unknown)).map(({ value }) => value)
  const chosen = (group as Record<string, unknown>)[discriminator]
  return {
    names: kinds.find(({ value }) => value === chosen)?.names ?? [],
    ...(values.length ? { choice: { field: discriminator, values } } : {}),
  }
}
