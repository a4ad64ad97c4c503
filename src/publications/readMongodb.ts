// Publications on MongoDB, by its own driver: the adapter's `find` counts and hydrates what nobody asked for.
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload, PayloadRequest } from 'payload'
import {
  type AddressQuery,
  type Condition,
  completeOrder,
  dateColumns,
  isListColumn,
  type Publication,
  type PublicationAddress,
  type PublicationQuery,
} from '@/publications/readQuery'

type Filter = Record<string, unknown>
type Stage = Record<string, Filter | number | string>

const modelOf = (payload: Payload) => {
  const model = (payload.db as unknown as MongooseAdapter).collections.publications
  if (!model) throw new Error('The database has no collection “publications”.')
  return model.collection
}

export const findInMongodb = async (
  payload: Payload,
  query: PublicationQuery,
  req?: PayloadRequest,
): Promise<Publication[]> => {
  const model = modelOf(payload)
  const order = completeOrder(query.sort).map(({ column, descending }) => [column, descending ? -1 : 1])
  const stages: Stage[] = [
    { $match: filterOf(query) },
    { $sort: Object.fromEntries(order) },
    ...stillLive(query, model.collectionName),
  ]
  if (query.offset) stages.push({ $skip: query.offset })
  if (query.limit !== undefined) stages.push({ $limit: query.limit })
  stages.push({
    $project: {
      _id: 0,
      type: 1,
      document: 1,
      number: 1,
      slug: 1,
      content: 1,
      firstPublishedAt: 1,
      publishedAt: 1,
    },
  })
  const id = await req?.transactionID
  const session = id ? (payload.db as unknown as MongooseAdapter).sessions[id] : undefined
  const rows = await model.aggregate(stages, session ? { session } : {}).toArray()
  return rows.map((row) => ({
    ...(row as unknown as Publication),
    firstPublishedAt: instant(row.firstPublishedAt),
    publishedAt: instant(row.publishedAt),
  }))
}

/** In the order of first publication, so that a page keeps what it has. */
export const addressesInMongodb = async (
  payload: Payload,
  { type, limit, offset }: AddressQuery,
): Promise<PublicationAddress[]> => {
  const stages: Stage[] = [
    { $match: filterOf({ type }) },
    { $sort: { firstPublishedAt: 1, document: 1 } },
    { $skip: offset },
    { $limit: limit },
    { $project: { _id: 0, slug: 1, languages: '$content.languages', publishedAt: 1 } },
  ]
  const rows = await modelOf(payload).aggregate(stages).toArray()
  return rows.map(({ slug, languages, publishedAt }) => ({
    slug: String(slug),
    languages: Array.isArray(languages) ? languages.map(String) : [],
    publishedAt: instant(publishedAt),
  }))
}

export const countInMongodb = async (payload: Payload, query: PublicationQuery): Promise<number> => {
  const model = modelOf(payload)
  const stages: Stage[] = [
    { $match: filterOf(query) },
    ...stillLive(query, model.collectionName),
    { $count: 'total' },
  ]
  const [row] = await model.aggregate<{ total: number }>(stages).toArray()
  return row?.total ?? 0
}

const instant = (value: unknown): string => new Date(value as Date).toISOString()

const filterOf = ({ type, at, where }: PublicationQuery): Filter => ({
  ...(type === undefined ? {} : { type }),
  ...(at === undefined
    ? { endedAt: null }
    : {
        publishedAt: { $lte: new Date(at) },
        $or: [{ endedAt: null }, { endedAt: { $gt: new Date(at) }, endReason: { $ne: 'takenDown' } }],
      }),
  ...(where ? { $and: [conditionOf(where)] } : {}),
})

/** At a moment: only documents that have a live row today. */
const stillLive = ({ at }: PublicationQuery, from: string): Stage[] =>
  at === undefined
    ? []
    : [
        { $set: { liveKey: { $concat: ['$type', ':', '$document'] } } },
        { $lookup: { from, localField: 'liveKey', foreignField: 'key', as: 'live' } },
        { $match: { 'live.0': { $exists: true } } },
      ]

const conditionOf = (condition: Condition): Filter => {
  if ('and' in condition) return condition.and.length > 0 ? { $and: condition.and.map(conditionOf) } : {}
  if ('or' in condition)
    return condition.or.length > 0 ? { $or: condition.or.map(conditionOf) } : { $nor: [{}] }
  const { column } = condition
  const convert = (value: string) => (dateColumns.has(column) ? new Date(value) : value)
  switch (condition.is) {
    case 'in':
      return { [column]: { $in: condition.values.map(convert) } }
    case 'notIn':
      return { [column]: { $nin: condition.values.map(convert) } }
    case 'present':
      return isListColumn(column) ? { [`${column}.0`]: { $exists: true } } : { [column]: { $ne: null } }
    case 'absent':
      return isListColumn(column) ? { [`${column}.0`]: { $exists: false } } : { [column]: null }
    default:
      return { [column]: { [comparisons[condition.is]]: convert(condition.value) } }
  }
}

const comparisons = { after: '$gt', from: '$gte', before: '$lt', until: '$lte' }
