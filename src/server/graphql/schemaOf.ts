// Payload's GraphQL schema, made on first use: it takes half a second that a start without GraphQL does not pay.
import type { SanitizedConfig } from 'payload'
import { repairSchema } from '@/platform/payload/schemaRepairs'

const load = async (config: SanitizedConfig) => {
  const { configToSchema } = await import('@payloadcms/graphql')
  const made = configToSchema(config)
  repairSchema(made.schema, config)
  return made
}

const schemas = new WeakMap<SanitizedConfig, ReturnType<typeof load>>()

export function schemaOf(config: SanitizedConfig): ReturnType<typeof load> {
  const known = schemas.get(config)
  if (known) return known
  const schema = load(config)
  schemas.set(config, schema)
  // A failed attempt is not kept: the next request tries again and tells its own cause.
  schema.catch(() => schemas.delete(config))
  return schema
}
