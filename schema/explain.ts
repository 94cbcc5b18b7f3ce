import type { z } from 'zod'
import type { Refusal } from './errors.ts'
import type { Kind } from './errors/wording.ts'
import type { Finding } from './findings.ts'
import type { Path } from './walk.ts'
import { finding, valueAt } from './findings.ts'
import { memoSchema } from './memo.ts'
import { definitionOf, optionOf } from './walk.ts'

type Issue = z.core.$ZodIssue

const KINDS: Record<string, Kind> = { string: 'text', array: 'list', object: 'group', number: 'number' }

/** Turns a zod issue into our errors: several for several unknown fields. */
export function explainIssue(issue: Issue, literal: unknown): Finding[] {
  const path = issue.path as (string | number)[]
  const explainInner = (inner: Issue): Finding[] => explainIssue({ ...inner, path: [...path, ...inner.path] }, literal)
  switch (issue.code) {
    case 'invalid_type': {
      const kind = KINDS[issue.expected] ?? 'text'
      if (issue.input !== undefined)
        return [finding(path, 'RD103', { kind })]
      // One line of help is too short for a whole part.
      return kind === 'group' || kind === 'list'
        ? [finding(path, 'RD101', { part: path.length === 1 && kind === 'group' ? String(path[0]) : undefined })]
        : [finding(path, 'RD102', { kind })]
    }
    case 'unrecognized_keys':
      return issue.keys.map(key => unknownField(path, key, literal))
    case 'too_small':
      return [finding(path, 'RD105', { least: Number(issue.minimum), isOptional: isOptional(path, literal) })]
    case 'too_big':
      return [finding(path, 'RD106', { most: Number(issue.maximum) })]
    case 'invalid_value':
      return [finding(path, issue.input === undefined ? 'RD109' : 'RD107', { values: issue.values })]
    case 'invalid_union': {
      const { options, discriminator, errors } = issue as typeof issue & { options?: unknown[], discriminator?: string }
      if (discriminator !== undefined) {
        const chosen = (issue.input as Record<string, unknown> | undefined)?.[discriminator]
        return [finding(path, chosen === undefined ? 'RD109' : 'RD107', { values: options ?? [] })]
      }
      const union = definitionOf(schemaAt(path, literal))
      const meant = union.options!.indexOf(optionOf(union, issue.input)!)
      if (meant >= 0)
        return errors[meant]!.flatMap(explainInner)
      return typeof issue.input === 'object' && issue.input !== null
        ? [finding(path, 'RD111', { known: union.options!.map(firstField) })]
        : errors[0]!.flatMap(explainInner)
    }
    case 'invalid_key':
      // The key is itself a value, with issues of its own.
      return issue.issues.flatMap(explainInner)
    case 'custom': {
      const found: Finding = { path, ...issue.params as Refusal & Pick<Finding, 'at'> }
      return [found.code === 'RD201' ? { ...found, params: [{ isOptional: isOptional(path, literal) }] } : found]
    }
    default:
      return [finding(path, 'RD108')]
  }
}

const firstField = (option: z.core.$ZodType): string => Object.keys(definitionOf(option).shape!)[0]!

/** Tells an unknown field from one that belongs to another kind. */
function unknownField(path: Path, key: string, literal: unknown): Finding {
  const { options = [], discriminator } = definitionOf(schemaAt(path, literal))
  const values = discriminator === undefined
    ? []
    : options.map(option => definitionOf(option).shape!)
        .filter(shape => key in shape)
        .map(shape => definitionOf(shape[discriminator]).values![0]!)
  return discriminator && values.length
    ? finding([...path, key], 'RD110', { field: discriminator, values })
    : finding([...path, key], 'RD104', { known: Object.keys(groupAt(path, literal).shape!) })
}

/** True for a field that a memo may leave out. */
function isOptional(path: Path, literal: unknown): boolean {
  return groupAt(path.slice(0, -1), literal).shape?.[path.at(-1)!]?._zod.optin === 'optional'
}

/** The schema at a path, by the kinds that the memo chose. */
function schemaAt(path: Path, literal: unknown): z.core.$ZodType | undefined {
  return path.reduce<z.core.$ZodType | undefined>((schema, key, place) => {
    const { shape, element } = chosenIn(schema, valueAt(path.slice(0, place), literal))
    return typeof key === 'number' ? element : shape?.[key]
  }, memoSchema)
}

function groupAt(path: Path, literal: unknown): ReturnType<typeof definitionOf> {
  return chosenIn(schemaAt(path, literal), valueAt(path, literal))
}

/** A schema's definition; of several kinds, the one that the value chose. */
function chosenIn(schema: z.core.$ZodType | undefined, value: unknown): ReturnType<typeof definitionOf> {
  const definition = definitionOf(schema)
  return definition.options ? definitionOf(optionOf(definition, value)) : definition
}
