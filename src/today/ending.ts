// Consents and rights that end within thirty days, and rights that ended as recently: what relies on a consent is taken
// down by itself, what shows a picture is not.
import type { CollectionSlug, Payload, Where } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { may } from '@/access/roles'
import { type Asking, type FoundSection, findReviewsOf, found } from '@/today/found'
import { mostRows } from '@/today/today'

const days = 30

export const findEnding = async (payload: Payload, asking: Asking): Promise<FoundSection> => {
  const [consents, rights] = await Promise.all([
    may(asking.actor, 'protect') ? findConsents(payload, asking) : nothing,
    findRights(payload, asking),
  ])
  const rows = [...consents.rows, ...rights.rows].sort((one, other) =>
    String(one.at) < String(other.at) ? -1 : 1,
  )
  return { total: consents.total + rights.total, rows: rows.slice(0, mostRows) }
}

const nothing: FoundSection = { total: 0, rows: [] }

const inDays = ({ today }: Asking, count: number): string =>
  Temporal.PlainDate.from(today).add({ days: count }).toString()

const findConsents = async (payload: Payload, asking: Asking): Promise<FoundSection> => {
  const where: Where = {
    and: [
      { validUntil: { greater_than_equal: asking.today, less_than: inDays(asking, days) } },
      { withdrawnAt: { exists: false } },
    ],
  }
  const { docs, totalDocs } = await payload.db.find<{ id: unknown; publicName: string; validUntil: string }>({
    collection: 'consents',
    where,
    select: { publicName: true, validUntil: true },
    sort: 'validUntil',
    limit: mostRows,
    page: 1,
    pagination: true,
  })
  const rows = docs.map(({ id, publicName, validUntil }) => ({
    type: 'consents',
    id: String(id),
    title: publicName,
    what: 'consent' as const,
    at: validUntil,
  }))
  return { total: totalDocs, rows }
}

/** More than end in two months. */
const most = 100

/** Of the newest text of each file; one that is archived or in the trash shows nowhere new. */
const findRights = async (payload: Payload, asking: Asking): Promise<FoundSection> => {
  const { docs } = await payload.db.queryDrafts<{ id: unknown; rightsUntil: string }>({
    collection: 'media' as CollectionSlug,
    where: {
      'version.rightsUntil': { greater_than_equal: inDays(asking, -days), less_than: inDays(asking, days) },
    },
    select: { parent: true, version: { rightsUntil: true } },
    sort: 'version.rightsUntil',
    limit: most,
    pagination: false,
  })
  const endOf = new Map(docs.map(({ id, rightsUntil }) => [String(id), rightsUntil]))
  const reviews = await findReviewsOf(payload, [...endOf.keys()])
  const rows = reviews
    .filter(({ stage }) => stage !== 'archived' && stage !== 'trashed')
    .map((review) => found(review, { what: 'rights', at: endOf.get(String(review.document)) ?? null }))
  return { total: rows.length, rows }
}
