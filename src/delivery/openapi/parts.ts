// What `select` leaves of documents, as schemas beside those of the whole documents.
import { type Json, nameIn, referenceTo } from '@/delivery/openapi/schemas'

type Components = Record<string, Json>

/** Adds to the components what `select` leaves of one of them, of a list what it leaves of its documents. */
export const addPart = (whole: Json, components: Components): Json => {
  const name = nameIn(whole) ?? ''
  const schema = components[name]
  if (!schema) throw new Error('An answer of which fields can be selected needs a schema with a name.')
  const part = `${name}Part`
  components[part] ??= isList(schema) ? listOfParts(schema, components) : partOf(schema, components)
  return referenceTo(part)
}

interface List extends Json {
  properties: { docs: { type: 'array'; items: Json } }
}

const isList = (schema: Json): schema is List => Object.hasOwn(fieldsOf(schema), 'docs')

const listOfParts = (list: List, components: Components): Json => {
  const { docs } = list.properties
  return {
    ...list,
    properties: { ...list.properties, docs: { ...docs, items: addPart(docs.items, components) } },
  }
}

/** Fields that are one value stay as they are; those that hold others are there whole or in part. */
const partOf = (schema: Json, components: Components): Json => ({
  ...schema,
  description: 'With the fields chosen by `select`.',
  properties: Object.fromEntries(
    Object.entries(fieldsOf(schema)).map(([name, field]) => [
      name,
      isSingle(field, components) ? field : { description: 'In full or in part.' },
    ]),
  ),
  required: ['id', 'type'].filter((name) => Object.hasOwn(fieldsOf(schema), name)),
})

const fieldsOf = ({ properties }: Json) => (properties ?? {}) as Record<string, Json>

const single = new Set(['string', 'number', 'integer', 'boolean', 'null'])

const isSingle = (schema: Json, components: Components): boolean => {
  const name = nameIn(schema)
  if (name !== undefined) return isSingle(components[name] ?? {}, components)
  return [schema.type].flat().every((type) => single.has(String(type)))
}
