// The rows that a content points at, as much of them as the rules need.
import type { CollectionSlug, Payload, PayloadRequest, SelectType } from 'payload'
import { isId } from '@/platform/database/isId'

type Row = Record<string, unknown>

const media = {
  alt: true,
  caption: true,
  credit: true,
  filename: true,
  mimeType: true,
  rightsUntil: true,
  consents: true,
} as const
const organisations = {
  name: true,
  acronym: true,
  acknowledgement: true,
  acknowledgementRequired: true,
} as const
const columns: Record<string, SelectType> = { media, organisations }

/** One query a collection; in every language. */
export const findReferenced = async (
  payload: Payload,
  references: readonly { collection: string; id: string }[],
  req?: PayloadRequest,
): Promise<Map<string, Map<string, Row>>> => {
  const found = new Map<string, Map<string, Row>>()
  for (const collection of new Set(references.map((reference) => reference.collection))) {
    const ids = [...new Set(references.filter((one) => one.collection === collection).map(({ id }) => id))]
    const { docs } = await payload.db.find<Row>({
      collection: collection as CollectionSlug,
      where: { id: { in: ids.filter((id) => isId(payload, id)) } },
      select: columns[collection] ?? { updatedAt: true },
      limit: 0,
      pagination: false,
      locale: 'all',
      ...(req ? { req } : {}),
    })
    found.set(collection, new Map(docs.map((doc) => [String(doc.id), doc])))
  }
  return found
}
