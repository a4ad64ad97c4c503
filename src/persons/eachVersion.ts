// The texts that a collection kept, in every language, page by page.
import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'

export type Row = Record<string, unknown> & { id: string }

const pageSize = 100

export async function* eachVersion(
  payload: Payload,
  collection: CollectionSlug,
  where: Where = {},
  req?: PayloadRequest,
): AsyncGenerator<Row> {
  let last: string | undefined
  for (;;) {
    const { docs } = await payload.db.findVersions<Record<string, unknown>>({
      collection,
      where: last === undefined ? where : { and: [where, { id: { greater_than: last } }] },
      sort: 'id',
      limit: pageSize,
      pagination: false,
      locale: 'all',
      ...(req ? { req } : {}),
    })
    for (const row of docs) yield { ...row, id: String(row.id) }
    if (docs.length < pageSize) return
    last = String(docs.at(-1)?.id)
  }
}
