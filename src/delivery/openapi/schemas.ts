// The shapes of answers as JSON Schema 2020-12, from the zod schemas that they are typed by. A schema with a name
// (`meta({ id })`) becomes a component, and whoever holds it refers to that.
import { z } from 'zod'

/** JSON Schema, or a part of an OpenAPI document. */
export type Json = { [key: string]: unknown }

interface Schemas {
  /** By name: `components.schemas`. */
  components: Record<string, Json>
  /** Those that were asked for, by the name they were given here. */
  asked: Record<string, Json>
}

const componentPath = '#/components/schemas/'

export const jsonSchemasOf = (schemas: Record<string, z.ZodType>): Schemas => {
  const all = z.toJSONSchema(z.object(schemas), { override: ({ jsonSchema }) => simplify(jsonSchema) })
  const { $defs = {}, properties = {} } = JSON.parse(
    JSON.stringify(all).replaceAll('"#/$defs/', `"${componentPath}`),
  ) as { $defs?: Record<string, Json>; properties?: Record<string, Json> }
  return { components: $defs, asked: properties }
}

export const referenceTo = (name: string): Json => ({ $ref: `${componentPath}${name}` })

/** The name of the component that a schema refers to. */
export const nameIn = ({ $ref }: Json): string | undefined =>
  typeof $ref === 'string' && $ref.startsWith(componentPath) ? $ref.slice(componentPath.length) : undefined

/** Less of what zod adds: a format says enough without a pattern, “or null” is shorter as a second type. */
const simplify = (schema: Json): void => {
  if (schema.format === 'date-time' || schema.format === 'date') delete schema.pattern
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum
  delete schema.readOnly
  const [one, none, ...more] = Array.isArray(schema.anyOf) ? (schema.anyOf as Json[]) : []
  if (!one || none?.type !== 'null' || more.length > 0) return
  if (typeof one.type !== 'string' || 'enum' in one || 'const' in one) return
  delete schema.anyOf
  Object.assign(schema, { ...one, ...schema, type: [one.type, 'null'] })
}
