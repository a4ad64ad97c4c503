// What of a field the public sees, kept with the field in Payload's `custom`, which never reaches the browser. A field
// that says nothing stays inside: these words beside the fields are the allow-list of `/v1`.
import type { Field } from 'payload'
import { z } from 'zod'
import type { Content } from '@/content/content'
import type { EditorialSlug } from '@/content/documents'
import type { Entries, Reader } from '@/content/reader'

/** What a schema may be made of beside its own fields. */
export interface Schemas {
  /** Made once: a type that several fields share has one name. */
  named: (name: string, make: () => z.ZodObject) => z.ZodObject
  entry: (collection: keyof Entries) => z.ZodObject
  summary: (collection: EditorialSlug) => z.ZodObject
  /** Of a document of any type. */
  anySummary: () => z.ZodType
  document: (collection: EditorialSlug) => z.ZodObject
  richText: () => z.ZodType
}

/** How a value leaves. Schema and presenter must agree; what `/v1` answers is compared with its description in tests. */
export interface Shape {
  schema: (schemas: Schemas) => z.ZodType
  /** @param siblings the document, group or row that holds the value */
  present: (value: unknown, read: Reader, siblings: Content) => unknown
  /** Whether there may be footnotes in it, which are numbered through the whole document. */
  hasNotes?: boolean
}

/** `true`: as values of this type leave. Otherwise what differs from that, or what is to be said about it. */
export type Public = true | (Partial<Shape> & { describe?: string })

/** What a field says of itself to the public side. */
export interface PublicOptions {
  public?: Public | undefined
  /** Also in the summary of the document, as in the document or in a shape of its own. */
  summary?: Public | undefined
  /** Whether lists and searches can be filtered by it. */
  facet?: boolean | undefined
  /** Where search finds its words: in the order of their weight. */
  search?: SearchText | undefined
}

/** `names` are people, projects, organisations, places and topics. */
export type SearchText = 'title' | 'summary' | 'names' | 'body'

/** The same as it is kept in `custom`. */
export interface PublicCustom {
  public?: Shape
  summary?: Shape
  facet?: PublicOptions['facet']
  search?: PublicOptions['search']
}

export const publicCustom = (
  { public: leaves, summary, facet, search }: PublicOptions,
  usual: Shape,
): PublicCustom => ({
  ...(leaves ? { public: shapeOf(leaves, usual) } : {}),
  ...(summary ? { summary: shapeOf(summary, leaves ? shapeOf(leaves, usual) : usual) } : {}),
  ...(facet ? { facet } : {}),
  ...(search ? { search } : {}),
})

const shapeOf = (leaves: Public, usual: Shape): Shape => {
  if (leaves === true) return usual
  const { describe, ...differs } = leaves
  const { schema, ...rest } = { ...usual, ...differs }
  return { schema: describe ? (schemas) => schema(schemas).describe(describe) : schema, ...rest }
}

const plain = (schema: () => z.ZodType, present: Shape['present']): Shape => ({ schema, present })

export const asText = plain(
  () => z.string().nullable(),
  (value, read) => read.text(value),
)

/** A title or a name, which falls back to other languages: nothing is without one. */
export const asLabel = plain(
  () => z.string(),
  (value, read) => read.label(value),
)

/** The same for what may be missing. */
export const asLabelOrNull: Partial<Shape> = { present: (value, read) => read.labelOrNull(value) }

export const asTexts = plain(
  () => z.array(z.string()),
  (value, read) => read.texts(value),
)

export const asNumber = plain(
  () => z.number().nullable(),
  (value, read) => read.number(value),
)

export const asFlag = plain(
  () => z.boolean(),
  (value, read) => read.flag(value),
)

export const asDay = plain(
  () => z.iso.date().nullable(),
  (value, read) => read.day(value),
)

export const asInstant = plain(
  () => z.iso.datetime().nullable(),
  (value, read) => read.instant(value),
)

export const asDayOrInstant = plain(
  () => z.string().nullable(),
  (value, read) => read.dayOrInstant(value),
)

export const asRichText: Shape = {
  schema: (schemas) => schemas.richText(),
  present: (value, read) => read.rich(value),
  hasNotes: true,
}

export interface ObjectOptions {
  /** Makes it a type of its own in every description. */
  typeName?: string
  /** The order of its parts, where it is not that of the form. */
  publicOrder?: readonly string[]
}

/** A group: the parts of it that are public, as an object. */
export const asObject = (fields: readonly Field[], { typeName, publicOrder }: ObjectOptions): Shape => {
  const parts = inOrder(publicParts(fields), publicOrder)
  return {
    schema: (schemas) => objectOf(parts, schemas, typeName),
    present: (value, read) => presentParts(parts, read.group(value), read),
    hasNotes: haveNotes(parts),
  }
}

/** Rows: those that are complete. A row whose required reference is not public is left out. */
export const asRows = (fields: readonly Field[], { typeName }: ObjectOptions): Shape => {
  const parts = publicParts(fields)
  return {
    schema: (schemas) => z.array(objectOf(parts, schemas, typeName)),
    present: (value, read) =>
      read
        .rows(value)
        .map((row) => presentParts(parts, row, read))
        .filter((row) => isComplete(fields, row)),
    hasNotes: haveNotes(parts),
  }
}

const haveNotes = (parts: Parts): boolean => parts.some(([, { hasNotes }]) => hasNotes)

/** Whether every required reference of what was presented is public. */
export const isComplete = (fields: readonly Field[], shown: Content): boolean =>
  namedFields(fields).every((field) => !isRequiredReference(field) || shown[field.name] !== null)

/** What leaves of a document, group or row, by its names, in this order. */
export type Parts = readonly (readonly [name: string, shape: Shape])[]

export const publicParts = (fields: readonly Field[], where: 'public' | 'summary' = 'public'): Parts =>
  namedFields(fields).flatMap((field) => {
    const shape = (field.custom as PublicCustom | undefined)?.[where]
    return shape ? [[field.name, shape] as const] : []
  })

/** The parts that are named first, in that order, then the others. */
export const inOrder = (parts: Parts, order: readonly string[] = []): Parts => {
  const shapes = new Map(parts)
  const names = new Set([...order.filter((name) => shapes.has(name)), ...shapes.keys()])
  return [...names].map((name) => [name, shapes.get(name) as Shape])
}

/** Whether a part is asked for. */
export type Wants = (name: string) => boolean

/** The parts to present: what is wanted, and the texts before a wanted one, as their footnotes count. */
export const partsFor = (parts: Parts, wants: Wants): Parts => {
  const last = parts.findLastIndex(([name, { hasNotes }]) => hasNotes && wants(name))
  return parts.filter(([name, { hasNotes }], index) => wants(name) || (hasNotes && index < last))
}

export const partSchemas = (parts: Parts, schemas: Schemas): Record<string, z.ZodType> =>
  Object.fromEntries(parts.map(([name, { schema }]) => [name, schema(schemas)]))

export const presentParts = (parts: Parts, values: Content, read: Reader): Content =>
  Object.fromEntries(parts.map(([name, { present }]) => [name, present(values[name], read, values)]))

const objectOf = (parts: Parts, schemas: Schemas, name?: string): z.ZodObject => {
  const make = () => z.object(partSchemas(parts, schemas))
  return name ? schemas.named(name, make) : make()
}

type NamedField = Extract<Field, { name: string }>

/** The fields that hold something; tabs and rows of the form are no part of a document. */
export const namedFields = (fields: readonly Field[]): NamedField[] =>
  fields.flatMap((field) => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => namedFields(tab.fields))
    if ('name' in field && field.name) return [field as NamedField]
    return 'fields' in field ? namedFields(field.fields) : []
  })

const isRequiredReference = (field: NamedField): boolean =>
  (field.type === 'relationship' || field.type === 'upload') && field.required === true
