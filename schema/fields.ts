import type { Path } from './walk.ts'
import type { z } from 'zod'
import { memoSchema } from './memo.ts'

/** What a group of fields may have in it, told to a person who gave it another. */
export interface KnownFields {
  /** The names of the fields that it may have. */
  names: string[]
  /** When it is one of several kinds of group: the field that tells which, and the values of the kinds that do have the other. */
  choice?: { field: string, values: string[] }
}

interface Definition {
  innerType?: z.core.$ZodType
  element?: z.core.$ZodType
  shape?: Record<string, z.core.$ZodType>
  options?: z.core.$ZodType[]
  discriminator?: string
  values?: string[]
}

function definitionOf(schema: z.core.$ZodType | undefined): Definition {
  const definition = (schema?._zod.def ?? {}) as unknown as Definition
  return definition.innerType ? definitionOf(definition.innerType) : definition
}

/** The fields that the group at a path may have. `group` is what stands there, `unknown` the field that it may not have. */
export function knownFields(path: Path, group: unknown, unknown: string): KnownFields {
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
