// Gathers what the checks may know about a document from the database; the checks themselves are pure.
import type { Payload, PayloadRequest, Where } from 'payload'
import { findBlocking } from '@/comments/comments'
import { type Reference, referencesOf } from '@/content/references'
import { walk } from '@/content/walk'
import { isId } from '@/database/isId'
import { languages } from '@/languages'
import { fieldsOf } from '@/reviews/documents'
import type { CheckInput, RequiredValue } from '@/workflow/checks'

type Content = Record<string, unknown>
type Rows = Map<string, Content>

export const gatherCheckInput = async (
  payload: Payload,
  { type, id, content }: { type: string; id: string; content: Content },
  req?: PayloadRequest,
): Promise<CheckInput> => {
  const references = referencesOf(fieldsOf(payload, type), content, languages)
  const found = await findReferenced(payload, references, req)
  return {
    content,
    required: requiredValues(payload, type, content),
    images: imagesIn(references, found),
    missing: references.filter((reference) => !found.get(reference.collection)?.has(reference.id)),
    slugTakenBy: await slugTakenBy(payload, { type, id, slug: content.slug }, req),
    blockingComments: await findBlocking(payload, { type, id }, req),
  }
}

/** Values the model marks `requiredForReview`, in each language the document is offered in. */
const requiredValues = (payload: Payload, type: string, content: Content): RequiredValue[] =>
  [...walk(fieldsOf(payload, type), content, { locales: offered(content) })]
    .filter(({ field }) => field.custom?.requiredForReview === true)
    .map(({ field, path, value }) => ({ path, value, label: labelOf(field) }))

const offered = (content: Content): string[] =>
  Array.isArray(content.languages) && content.languages.length > 0 ? content.languages.map(String) : ['en']

const labelOf = (field: { name: string; label?: unknown }): string => {
  const label = field.label as Record<string, unknown> | string | undefined
  return typeof label === 'string' ? label : String(label?.en ?? field.name)
}

const imagesIn = (references: Reference[], found: Map<string, Rows>): CheckInput['images'] =>
  references
    .filter(({ collection }) => collection === 'media')
    .flatMap(({ id, path }) => {
      const media = found.get('media')?.get(id)
      if (!media || !String(media.mimeType).startsWith('image/')) return []
      const alt = media.alt as Record<string, string> | undefined
      return [{ path, hasAlt: Object.values(alt ?? {}).some((text) => Boolean(text?.trim())) }]
    })

/** The rows that references point at, one query a collection. */
export const findReferenced = async (
  payload: Payload,
  references: { collection: string; id: string }[],
  req?: PayloadRequest,
): Promise<Map<string, Rows>> => {
  const found = new Map<string, Rows>()
  for (const collection of new Set(references.map((reference) => reference.collection))) {
    const ids = [...new Set(references.filter((one) => one.collection === collection).map(({ id }) => id))]
    const valid = ids.filter((id) => isId(payload, id))
    const { docs } = await payload.db.find<Content>({
      collection: collection as never,
      where: { id: { in: valid } },
      select: collection === 'media' ? { alt: true, mimeType: true } : { updatedAt: true },
      limit: 0,
      pagination: false,
      locale: 'all',
      req,
    })
    found.set(collection, new Map(docs.map((doc) => [String(doc.id), doc])))
  }
  return found
}

/** Addresses below `/v1/{collection}` that are no documents. */
const reservedSlugs = new Set(['count'])

/** Who else has the slug: another draft, a live publication or a redirect; `undefined` when it is free. */
export const slugTakenBy = async (
  payload: Payload,
  { type, id, slug }: { type: string; id: string | undefined; slug: unknown },
  req?: PayloadRequest,
): Promise<string | undefined> => {
  if (typeof slug !== 'string' || slug === '') return undefined
  if (reservedSlugs.has(slug)) return 'the API'
  const other = async (
    collection: 'reviews' | 'publications' | 'redirects',
    where: Where,
  ): Promise<boolean> => {
    const { docs } = await payload.db.find<Content>({ collection, where, limit: 1, pagination: false, req })
    return docs[0] !== undefined && String(docs[0].document) !== id
  }
  if (await other('reviews', { slugKey: { equals: `${type}:${slug}` } })) return 'another document'
  if (await other('publications', { slugKey: { equals: `${type}:${slug}` } })) return 'a published document'
  if (await other('redirects', { key: { equals: `${type}:${slug}` } }))
    return 'the former address of another document'
  return undefined
}
