// zod schemas as GraphQL types, and the types of what is public.
import { describe, expect, it } from '@jest/globals'
import {
  GraphQLInterfaceType,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLOutputType,
  GraphQLSchema,
  GraphQLString,
  getNullableType,
  isObjectType,
  isUnionType,
  printSchema,
  validateSchema,
} from 'graphql'
import { z } from 'zod'
import { editorialSlugs } from '@/collections/editorial'
import { jsonLdSchema } from '@/content/jsonLdNode'
import { fieldNamesOf } from '@/delivery/documents/types'
import { outputTypes } from '@/delivery/graphql/outputTypes'
import { schema } from '@/delivery/graphql/schema'
import { richTextSchema } from '@/delivery/richText/schema'

const queryOf = (part: z.ZodType) =>
  new GraphQLSchema({
    query: new GraphQLObjectType({ name: 'Query', fields: { part: { type: outputTypes()(part, 'Part') } } }),
  })

const named = z.object({ name: z.string() }).meta({ id: 'Named' })

const interfacesOf = (type: GraphQLOutputType | undefined) => {
  const inside = getNullableType(type)
  return isObjectType(inside) ? inside.getInterfaces() : []
}

describe('a zod schema', () => {
  it.each<[string, z.ZodType, string]>([
    ['a text', z.string(), 'String!'],
    ['a text or nothing', z.string().nullable(), 'String'],
    ['a text that may be left out', z.string().optional(), 'String'],
    ['what lazily is a text', z.lazy(() => z.string().nullable()), 'String'],
    ['a number', z.number(), 'Float!'],
    ['a whole number that may be large', z.int(), 'Float!'],
    ['a whole number of 32 bits', z.int32().min(0), 'Int!'],
    ['a whole number up to a hundred', z.int().min(1).max(100), 'Int!'],
    ['yes or no', z.boolean(), 'Boolean!'],
    ['an instant', z.iso.datetime().nullable(), 'DateTime'],
    ['a date', z.iso.date(), 'Date!'],
    ['one word', z.literal('articles'), 'String!'],
    ['one of some words', z.enum(['full', 'two-thirds']), 'Part!'],
    ['a list', z.array(z.string().nullable()), '[String]!'],
    ['a list of lists', z.array(z.array(z.number())).nullable(), '[[Float!]!]'],
    ['a record', z.record(z.string(), z.number()), 'JSON!'],
    ['rich text', richTextSchema, 'RichText'],
    ['schema.org', jsonLdSchema, 'JSON!'],
    ['an object', z.object({ a: z.string() }), 'Part!'],
    ['an object with a name', named.nullable(), 'Named'],
    ['the same, described', named.describe('Somebody.'), 'Named!'],
  ])('that is %s has its type', (_, part, type) => {
    expect(String(outputTypes()(part, 'Part'))).toBe(type)
  })

  it('names what it holds after itself, once for the same schema wherever it stands', () => {
    const part = z.object({
      rows: z.array(z.object({ kind: z.enum(['a-b', 'c']), who: named })).describe('In their order.'),
      series: z.array(z.object({ x: z.number() })),
      who: named.nullable().describe('Somebody.'),
      text: richTextSchema,
    })
    expect(printSchema(queryOf(part))).toContain(
      [
        'type Part {',
        '  """In their order."""',
        '  rows: [PartRow!]!',
        '  series: [PartSeries!]!',
        '',
        '  """Somebody."""',
        '  who: Named',
      ].join('\n'),
    )
    expect(printSchema(queryOf(part))).toContain('\n  text(format: RichTextFormat = html): RichText\n')
    expect(printSchema(queryOf(part))).toContain('enum PartRowKind {\n  a_b\n  c\n}')
  })

  it('is an interface too when it has all of its fields', () => {
    const type = { type: new GraphQLNonNull(GraphQLString) }
    const card = new GraphQLInterfaceType({ name: 'Card', fields: { name: type } })
    const [yes, no] = [named, z.object({ title: z.string() })].map((part) =>
      outputTypes([card])(part, 'Part'),
    )
    expect([yes, no].map((one) => interfacesOf(one))).toEqual([[card], []])
  })

  it('that is one of several objects is told apart by its names and literals', () => {
    const parts = z.union([
      z.discriminatedUnion('type', [
        z.object({ type: z.literal('a'), body: z.string() }).meta({ id: 'WholeA' }),
        z.object({ type: z.literal('b'), body: z.string() }).meta({ id: 'WholeB' }),
      ]),
      z.object({ type: z.literal('a'), title: z.string() }).meta({ id: 'SummaryA' }),
      z.object({ type: z.string() }).meta({ id: 'Other' }),
    ])
    const type = queryOf(parts).getType('Part')
    const resolve = (value: object) =>
      isUnionType(type) ? type.resolveType?.(value, undefined, {} as never, type) : 'no union'
    expect([
      resolve({ type: 'b', body: '' }),
      resolve({ type: 'a', body: '' }),
      resolve({ type: 'a', title: '' }),
      resolve({ type: 'a' }),
      resolve({ type: 'b', title: '' }),
    ]).toEqual(['WholeB', 'WholeA', 'SummaryA', 'Other', undefined])
  })

  it.each<[string, z.ZodType, string]>([
    ['has no form in GraphQL', z.object({ a: z.map(z.string(), z.string()) }), 'of the zod type “map”'],
    ['is a number spelled out', z.object({ a: z.literal(3) }), 'a literal that is no string'],
    [
      'takes the name of another',
      z.object({ c: z.object({ a: z.string() }), d: z.object({ b: z.string() }).meta({ id: 'PartC' }) }),
      'Two schemas take the name',
    ],
  ])('is refused when it %s', (_, part, sentence) => {
    expect(() => validateSchema(queryOf(part))).toThrow(sentence)
  })
})

describe('the public schema', () => {
  it('is valid, read-only, and has every field of every public type and no other', () => {
    expect(validateSchema(schema)).toEqual([])
    expect([schema.getMutationType(), schema.getSubscriptionType()]).toEqual([undefined, undefined])
    const fields = schema.getQueryType()?.getFields() ?? {}
    for (const collection of editorialSlugs) {
      const name = collection.replace('podcast-e', 'podcastE').replace(/s$/, '')
      const type = fields[name]?.type
      expect(type instanceof GraphQLObjectType && Object.keys(type.getFields())).toEqual(
        fieldNamesOf(collection),
      )
    }
    expect(Object.keys(fields)).toHaveLength(editorialSlugs.length * 2 + 2)
  })

  it('has no name that is a place in it: each shared shape has one of its own', () => {
    const names = Object.keys(schema.getTypeMap())
    expect(names.filter((name) => /\d$|ItemItem|SummarySource/.test(name))).toEqual([])
  })
})
