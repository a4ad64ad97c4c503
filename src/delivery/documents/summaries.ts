// Summaries of editorial documents: how a document is shown where another one refers to it; and the entries shown with it.
import { z } from 'zod'
import { editorialOf, editorialSlugs } from '@/collections/editorial'
import type { Schemas } from '@/collections/fields/public'
import { supportingOf } from '@/collections/supporting'
import type { Content } from '@/content/content'
import type { EditorialSlug, SummaryOf } from '@/content/documents'
import type { Published, Reader } from '@/content/reader'
import type { Summary } from '@/public-types'

const made = new Map<string, z.ZodObject>()

const once = (key: string, make: () => z.ZodObject): z.ZodObject => {
  const schema = made.get(key) ?? make()
  made.set(key, schema)
  return schema
}

const inSummary = (): never => {
  throw new Error('A summary holds no whole text: it would have to hold itself.')
}

/** What summaries are made of; whole documents have more (types.ts). */
export const schemas: Schemas = {
  named: (name, make) => once(name, () => make().meta({ id: name })),
  entry: (collection) => once(collection, () => supportingOf(collection).schema(schemas)),
  summary: (collection) =>
    once(`${collection} summary`, () => editorialOf(collection).summarySchema(schemas)),
  anySummary: () => summarySchema,
  document: inSummary,
  richText: inSummary,
}

const [first, ...others] = editorialSlugs.map(schemas.summary)

export const summarySchema = z.discriminatedUnion('type', [first as z.ZodObject, ...others]).meta({
  id: 'Summary',
  description: 'A document as others refer to it: enough for a card with a link.',
})

export const summarise = (publication: Published, read: Reader): Summary =>
  editorialOf(publication.type).summarise(publication, read)

/** Of a type that is known. */
export const summariseAs = <C extends EditorialSlug>(
  type: C,
  publication: Published,
  read: Reader,
): SummaryOf<C> => editorialOf(type).summarise(publication, read) as SummaryOf<C>

export const presentEntry = (collection: string, entry: Content, read: Reader): unknown =>
  supportingOf(collection).present(entry, read)
