// GraphQL types from the zod schemas of the public types: the one allow-list, read a second time. Pure.
import {
  GraphQLBoolean,
  type GraphQLEnumType,
  type GraphQLFieldConfig,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  type GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLNullableType,
  GraphQLObjectType,
  type GraphQLOutputType,
  GraphQLString,
  GraphQLUnionType,
  getNullableType,
} from 'graphql'
import { richTextArgument } from '@/delivery/graphql/richTextField'
import {
  dateScalar,
  dateTime,
  enumOf,
  json,
  richTextScalar,
  scalarsBySchema,
} from '@/delivery/graphql/scalars'
import {
  definitionOf,
  descriptionOf,
  fitsInt,
  looksLike,
  membersOf,
  originalSchema,
  type Schema,
  schemaName,
  unwrapped,
} from '@/delivery/graphql/zodShape'

/** A type for a schema; one that has no name of its own (`.meta({ id })`) is called `name`. */
export type TypeOf = (schema: Schema, name: string) => GraphQLOutputType

/**
 * One family of types: the same schema is the same type wherever it stands.
 * @param interfaces each is implemented by every object that has all of its fields
 * @throws when a schema has no GraphQL form, or two take one name
 */
export const outputTypes = (interfaces: readonly GraphQLInterfaceType[] = []): TypeOf => {
  const made = new Map<Schema, NamedType>()
  const names = new Set<string>()

  const typeOf: TypeOf = (schema, name) => {
    const special = scalarsBySchema.get(schema)
    const { schema: inside, nullable } = unwrapped(schema)
    const type = special ?? scalarsBySchema.get(inside) ?? plainType(inside, name)
    return nullable ? type : new GraphQLNonNull(type)
  }

  const plainType = (schema: Schema, name: string): Nullable => {
    const { type, format, element, values = [], entries = {} } = definitionOf(schema)
    switch (type) {
      case 'string':
        return format === 'datetime' ? dateTime : format === 'date' ? dateScalar : GraphQLString
      case 'number':
        return fitsInt(schema) ? GraphQLInt : GraphQLFloat
      case 'boolean':
        return GraphQLBoolean
      case 'literal':
        return literalType(values, name)
      case 'enum':
        return named(schema, name, (_, called) => enumOf(called, Object.values(entries).map(String)))
      case 'array':
        return new GraphQLList(typeOf(element as Schema, singular(name)))
      case 'record':
      case 'unknown':
        return json
      case 'object':
        return named(schema, name, objectType)
      case 'union':
        return named(schema, name, unionType)
      default:
        throw new Error(`“${name}” is of the zod type “${type}”, which has no form in GraphQL yet.`)
    }
  }

  const named = <T extends NamedType>(
    schema: Schema,
    otherwise: string,
    make: (schema: Schema, name: string) => T,
  ): T => {
    const known = made.get(originalSchema(schema))
    if (known) return known as T
    const name = schemaName(schema) ?? otherwise
    if (names.has(name)) throw new Error(`Two schemas take the name “${name}”. Name one by .meta({ id }).`)
    names.add(name)
    const type = make(schema, name)
    made.set(originalSchema(schema), type)
    return type
  }

  const objectType = (schema: Schema, name: string): GraphQLObjectType => {
    const shape = definitionOf(schema).shape ?? {}
    return new GraphQLObjectType({
      name,
      description: descriptionOf(schema),
      interfaces: interfaces.filter((one) =>
        Object.keys(one.getFields()).every((field) => Object.hasOwn(shape, field)),
      ),
      fields: () => fieldsOf(shape, name),
    })
  }

  const fieldsOf = (shape: Readonly<Record<string, Schema>>, parent: string) =>
    Object.fromEntries(
      Object.entries(shape).map(([field, schema]) => [field, fieldOf(field, schema, parent)]),
    )

  const fieldOf = (field: string, schema: Schema, parent: string): Field => {
    const type = field === 'id' ? idOf(schema) : typeOf(schema, `${parent}${capitalised(field)}`)
    return {
      type,
      description: descriptionOf(schema),
      ...(getNullableType(type) === richTextScalar ? richTextArgument : {}),
    }
  }

  const unionType = (schema: Schema, name: string): GraphQLUnionType => {
    const members = membersOf(schema)
    return new GraphQLUnionType({
      name,
      description: descriptionOf(schema),
      types: () =>
        members.map((member) => named(member, `${name}${members.indexOf(member) + 1}`, objectType)),
      resolveType: (value) => {
        const member = members.find((one) => looksLike(one, value))
        return member && named(member, '', objectType).name
      },
    })
  }

  return typeOf
}

type Nullable = GraphQLOutputType & GraphQLNullableType

type Field = GraphQLFieldConfig<Readonly<Record<string, unknown>>, unknown>

type NamedType = GraphQLObjectType | GraphQLUnionType | GraphQLEnumType

const literalType = (values: readonly unknown[], name: string) => {
  if (values.every((value) => typeof value === 'string')) return GraphQLString
  throw new Error(`“${name}” is a literal that is no string, which has no form in GraphQL yet.`)
}

const idOf = (schema: Schema): GraphQLOutputType =>
  unwrapped(schema).nullable ? GraphQLID : new GraphQLNonNull(GraphQLID)

const capitalised = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1)

/** For one of a list: sections → section; a series is one already. */
const singular = (name: string): string => (/(?<!serie)s$/i.test(name) ? name.slice(0, -1) : name)
