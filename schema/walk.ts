import type { z } from 'zod'
import type { Voice } from './text.ts'
import { voices } from './text.ts'

/** A value's place in the memo: ['sources', 0, 'title']. */
export type Path = readonly (string | number)[]

/** Visits a text and returns its replacement. */
export type TextVisitor = (text: string, path: Path, voice: Voice, isQuoted: boolean) => string

/** A text, its place, and whether its words stand in another field too. */
export interface PlacedText { text: string, path: Path, isQuoted: boolean }

/** As much of zod's definition of a schema as walks ask for. */
interface Definition {
  innerType?: z.core.$ZodType
  element?: z.core.$ZodType
  shape?: Record<string, z.core.$ZodType>
  options?: z.core.$ZodType[]
  discriminator?: string
  values?: string[]
}

/** A schema's definition, without its optional and default wrappers. */
export function definitionOf(schema: z.core.$ZodType | undefined): Definition {
  const definition = (schema?._zod.def ?? {}) as unknown as Definition
  return definition.innerType ? definitionOf(definition.innerType) : definition
}

/** The option of a union that fits a value: by discriminator, else first field. */
export function optionOf({ options = [], discriminator }: Definition, value: unknown): z.core.$ZodType | undefined {
  const fields = new Object(value) as Record<string, unknown>
  return options.find((option) => {
    const { shape = {} } = definitionOf(option)
    return discriminator
      ? definitionOf(shape[discriminator]).values?.[0] === fields[discriminator]
      : Object.keys(shape).slice(0, 1).some(field => field in fields)
  })
}

/** Replaces a value's texts by the visitor's; their voices come from the schema. */
export function mapTexts<Value>(schema: z.core.$ZodType, value: Value, visit: TextVisitor, path: Path = []): Value {
  if (value === undefined)
    return value
  const told = voices.get(schema as z.ZodType)
  if (told)
    return visit(value as string, path, told.voice, told.isQuoted ?? false) as Value

  const { innerType } = schema._zod.def as unknown as Definition
  if (innerType)
    return mapTexts(innerType, value, visit, path)
  const definition = definitionOf(schema)
  const { element, shape } = definition
  if (Array.isArray(value))
    return value.map((item, index) => mapTexts(element!, item, visit, [...path, index])) as Value
  if (definition.options)
    return mapTexts(optionOf(definition, value)!, value, visit, path)
  if (shape) {
    // A read memo has fields beyond the schema, such as corrections' places.
    const entries = Object.entries(value as object)
      .map(([key, item]) => [key, shape[key] ? mapTexts(shape[key], item, visit, [...path, key]) : item])
    return Object.fromEntries(entries) as Value
  }
  return value
}

export function textsOf(schema: z.core.$ZodType, value: unknown, wanted: Voice): PlacedText[] {
  const found: PlacedText[] = []
  mapTexts(schema, value, (text, path, voice, isQuoted) => {
    if (voice === wanted)
      found.push({ text, path, isQuoted })
    return text
  })
  return found
}
