// Who has an address: a draft, a live publication or a redirect.
import type { Payload, PayloadRequest, Where } from 'payload'
import { label } from '@/platform/i18n/catalogue'
import type { LabelOf } from '@/platform/i18n/label'

/** Addresses below `/v1/{collection}` that are no documents. */
const reservedSlugs = new Set(['count'])

const owners = {
  api: label('the API'),
  draft: label('another document'),
  live: label('a published document'),
  former: label('the former address of another document'),
}

interface Wanted {
  type: string
  id: string | undefined
  slug: unknown
  /** The key under which the document's own review holds its slug: no other review can have the same. */
  heldAs?: string
}

/** Who else has the slug, in words; `undefined` when it is free. */
export const slugTakenBy = async (
  payload: Payload,
  { type, id, slug, heldAs }: Wanted,
  req?: PayloadRequest,
): Promise<LabelOf | undefined> => {
  if (typeof slug !== 'string' || slug === '') return undefined
  if (reservedSlugs.has(slug)) return owners.api
  const other = async (
    collection: 'reviews' | 'publications' | 'redirects',
    where: Where,
  ): Promise<boolean> => {
    const { docs } = await payload.db.find<Record<string, unknown>>({
      collection,
      where,
      limit: 1,
      pagination: false,
      select: { document: true },
      ...(req ? { req } : {}),
    })
    return docs[0] !== undefined && String(docs[0].document) !== id
  }
  const key = `${type}:${slug}`
  if (heldAs !== key && (await other('reviews', { slugKey: { equals: key } }))) return owners.draft
  if (await other('publications', { slugKey: { equals: key } })) return owners.live
  if (await other('redirects', { key: { equals: key } })) return owners.former
  return undefined
}
