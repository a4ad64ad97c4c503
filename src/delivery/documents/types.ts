// The public types: for each editorial collection its schema and its presenter.
import type { z } from 'zod'
import { editorialOf, editorialSlugs } from '@/collections/editorial'
import type { Schemas, Wants } from '@/collections/fields/public'
import type { EditorialSlug, PublicDocument, PublicDocuments } from '@/content/documents'
import type { Published, Reader } from '@/content/reader'
import { schemas as partial } from '@/delivery/documents/summaries'
import { richTextSchema } from '@/delivery/richText/schema'

const documents = new Map<string, z.ZodObject>()

const schemas: Schemas = {
  ...partial,
  richText: () => richTextSchema,
  document: (collection) => {
    const schema = documents.get(collection) ?? editorialOf(collection).schema(schemas)
    documents.set(collection, schema)
    return schema
  },
}

/** The schema of each public document, as `/v1` answers it. */
export const publicSchemas = Object.fromEntries(
  editorialSlugs.map((slug) => [slug, schemas.document(slug)]),
) as Record<EditorialSlug, z.ZodObject>

/** The names of the fields of a public type. */
export const fieldNamesOf = (collection: EditorialSlug): string[] =>
  Object.keys(publicSchemas[collection].shape)

/** Of a type that is known. */
export const presentAs = <C extends EditorialSlug>(
  type: C,
  publication: Published,
  read: Reader,
): PublicDocuments[C] => editorialOf(type).present(publication, read) as PublicDocuments[C]

/** @param wants the fields that are asked for; others are not even made */
export const presentAny = (publication: Published, read: Reader, wants?: Wants): PublicDocument =>
  editorialOf(publication.type).present(publication, read, wants)
