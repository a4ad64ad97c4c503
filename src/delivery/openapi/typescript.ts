// The shapes of a description as TypeScript, for front ends: types alone, without anything of this project.
import { type Json, nameIn } from '@/delivery/openapi/schemas'

/** One declaration for each component. */
export const declarationsOf = (components: Record<string, Json>): string =>
  Object.entries(components)
    .map(([name, schema]) => {
      const { description } = schema
      const shape = isObject(schema)
        ? `interface ${name} ${typeOf(schema)}`
        : `type ${name} = ${typeOf(schema)}`
      return `${commentOf(description)}export ${shape}\n`
    })
    .join('\n')

const isObject = ({ type, properties }: Json): boolean => type === 'object' && properties !== undefined

const typeOf = (schema: Json): string => {
  const name = nameIn(schema)
  if (name !== undefined) return name
  if ('const' in schema) return literal(schema.const)
  const { enum: values, anyOf, oneOf, type } = schema
  if (Array.isArray(values)) return union(values.map(literal))
  const choices = anyOf ?? oneOf
  if (Array.isArray(choices)) return union(choices.map((choice: Json) => typeOf(choice)))
  return union([type].flat().map((one) => plainTypeOf(String(one), schema)))
}

const plainTypeOf = (type: string, { properties, additionalProperties, items, required }: Json): string => {
  switch (type) {
    case 'string':
    case 'boolean':
    case 'null':
      return type
    case 'number':
    case 'integer':
      return 'number'
    case 'array':
      return arrayOf(typeOf((items ?? {}) as Json))
    case 'object': {
      const more = typeof additionalProperties === 'object' ? typeOf(additionalProperties as Json) : undefined
      if (properties === undefined) return `Record<string, ${more ?? 'never'}>`
      const needed = Array.isArray(required) ? required : []
      const fields = Object.entries(properties as Record<string, Json>).map(
        ([name, field]) =>
          `${commentOf(field.description)}${keyOf(name)}${needed.includes(name) ? '' : '?'}: ${typeOf(field)}`,
      )
      return block([...fields, ...(more ? [`[more: string]: ${more}`] : [])])
    }
    default:
      return 'unknown'
  }
}

const block = (lines: readonly string[]): string =>
  lines.length === 0 ? 'Record<string, never>' : `{\n${lines.join('\n').replaceAll(/^/gm, '  ')}\n}`

const union = (types: readonly string[]): string => [...new Set(types)].join(' | ')

const arrayOf = (type: string): string =>
  /[|{]/.test(type) && !type.startsWith('{') ? `(${type})[]` : `${type}[]`

const literal = (value: unknown): string =>
  typeof value === 'string'
    ? `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
    : JSON.stringify(value)

const keyOf = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : literal(name))

const commentOf = (description: unknown): string =>
  typeof description === 'string' ? `/** ${description.replaceAll('*/', '*∕')} */\n` : ''
