// Reads a zod schema as data: what it is without its wrappings, how it is called and described. For zod 4.6, whose
// definitions (`_zod.def`) its own JSON Schema generator reads the same way.
import { z } from 'zod'

/** A schema of any kind, with the parts of a definition that some kinds have. */
export type Schema = z.core.$ZodType

interface Definition {
  type: string
  innerType?: Schema
  element?: Schema
  options?: readonly Schema[]
  shape?: Readonly<Record<string, Schema>>
  catchall?: Schema
  values?: readonly unknown[]
  entries?: Readonly<Record<string, string | number>>
  format?: string
  getter?: () => Schema
}

export const definitionOf = (schema: Schema): Definition => schema._zod.def as unknown as Definition

const wrappings = new Set(['nullable', 'optional', 'default', 'prefault', 'readonly', 'lazy'])

/** What a schema is about, and whether it may be missing or null. */
export const unwrapped = (schema: Schema): { schema: Schema; nullable: boolean } => {
  const { type, innerType, getter, options = [] } = definitionOf(schema)
  if (options.some(isNull)) return { schema, nullable: true }
  const inside = getter?.() ?? innerType
  if (!wrappings.has(type) || !inside) return { schema, nullable: false }
  const inner = unwrapped(inside)
  return { schema: inner.schema, nullable: inner.nullable || type === 'nullable' || type === 'optional' }
}

const isNull = (schema: Schema): boolean => definitionOf(schema).type === 'null'

/** Describing a schema copies it; this is what was copied. */
export const originalSchema = (schema: Schema): Schema =>
  schema._zod.parent ? originalSchema(schema._zod.parent) : schema

/** `.meta({ id })`; a copy is called like the first. */
export const schemaName = (schema: Schema): string | undefined => {
  const { parent } = schema._zod
  return z.globalRegistry.get(schema)?.id ?? (parent ? schemaName(parent) : undefined)
}

/** What `.describe()` or `.meta()` said, of the schema itself or of what it wraps. */
export const descriptionOf = (schema: Schema): string | undefined => {
  const { innerType } = definitionOf(schema)
  const said = z.globalRegistry.get(schema)?.description
  return said ?? (innerType ? descriptionOf(innerType) : undefined)
}

/** The objects that a union may be, unions inside of it included. */
export const membersOf = (schema: Schema): Schema[] => {
  const { type, options = [] } = definitionOf(schema)
  if (type !== 'union') return [schema]
  return options.filter((option) => !isNull(option)).flatMap((option) => membersOf(unwrapped(option).schema))
}

/** Whether a value has the names and the literals of an object schema: presenters write every name that there is. */
export const looksLike = (schema: Schema, value: Readonly<Record<string, unknown>>): boolean => {
  const { shape = {} } = definitionOf(schema)
  return (
    Object.keys(value).every((name) => Object.hasOwn(shape, name)) &&
    Object.entries(shape).every(([name, part]) => {
      const { type, values } = definitionOf(part)
      return type === 'literal' ? values?.includes(value[name]) : name in value || type === 'optional'
    })
  )
}

/** GraphQL's Int has 32 bits: the size of a film in bytes does not fit. */
export const fitsInt = (schema: Schema): boolean =>
  schema instanceof z.ZodNumber && /int/.test(schema.format ?? '') && (schema.maxValue ?? Infinity) < 2 ** 31
