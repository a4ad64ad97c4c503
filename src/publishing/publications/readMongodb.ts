// Publications on MongoDB, by its own driver: the adapter's `find` counts and hydrates what nobody asked for.
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload, PayloadRequest } from 'payload'
import { endedList, listOf, planOf } from '@/publishing/publications/listIndex'
import { parsed, type StoredPublication } from '@/publishing/publications/parsed'
import {
  type AddressQuery,
  type Condition,
  completeOrder,
  dateColumns,
  type Listed,
  type Order,
  type Position,
  type Publication,
  type PublicationAddress,
  type PublicationQuery,
} from '@/publishing/publications/readQuery'

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
  const stages = stagesOf(payload, query, [
    'type',
    'document',
    'number',
    'slug',
    'kind',
    'date',
    'content',
    'hashes',
    'firstPublishedAt',
    'publishedAt',
  ])
  const id = await req?.transactionID
  const session = id ? (payload.db as unknown as MongooseAdapter).sessions[id] : undefined
  const rows = await modelOf(payload)
    .aggregate(stages, session ? { session } : {})
    .toArray()
  return rows.map((row) =>
    parsed({
      ...(row as unknown as StoredPublication),
      kind: row.kind ?? null,
      date: row.date ? instant(row.date) : null,
      firstPublishedAt: instant(row.firstPublishedAt),
      publishedAt: instant(row.publishedAt),
    }),
  )
}

/** Answered by the index of the list, where there is one: its keys are all that is asked for. */
export const listInMongodb = async (payload: Payload, query: PublicationQuery): Promise<Listed[]> => {
  const order = completeOrder(query.sort).map(({ column }) => column)
  const stages = stagesOf(payload, query, ['document', ...order])
  const rows = await modelOf(payload).aggregate(stages).toArray()
  return rows.map((row) => ({
    document: String(row.document),
    position: order.map((column) => {
      const value = row[column] ?? null
      return value !== null && dateColumns.has(column) ? instant(value) : value
    }),
  }))
}

/** @param fields of the rows that match, in order */
const stagesOf = (payload: Payload, query: PublicationQuery, fields: string[]): Stage[] => {
  const order = completeOrder(query.sort).map(({ column, descending }) => [column, descending ? -1 : 1])
  return [
    { $match: filterOf(query) },
    { $sort: Object.fromEntries(order) },
    ...stillLive(query, modelOf(payload).collectionName),
    ...(query.offset ? [{ $skip: query.offset }] : []),
    ...(query.limit === undefined ? [] : [{ $limit: query.limit }]),
    { $project: { _id: 0, ...Object.fromEntries(fields.map((field) => [field, 1])) } },
  ]
}

/** In the order of first publication, so that a page keeps what it has. */
export const addressesInMongodb = async (
  payload: Payload,
  { type, limit, offset }: AddressQuery,
): Promise<PublicationAddress[]> => {
  const stages: Stage[] = [
    { $match: { lists: type } },
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

const filterOf = (query: PublicationQuery): Filter => {
  const { type, at, where, sort, after } = query
  const plan = planOf(query)
  const conditions = plan ? plan.rest : where ? [where] : []
  const all = [
    ...conditions.map((condition) => conditionOf(condition, query)),
    ...(after === undefined ? [] : [seekFilter(completeOrder(sort), after)]),
  ].filter((one) => Object.keys(one).length > 0)
  return {
    ...(plan
      ? { lists: oneOf(plan.lists.flatMap((list) => namesOf(list, at))) }
      : type === undefined
        ? {}
        : { type }),
    ...(at === undefined
      ? plan
        ? {}
        : { endedAt: null }
      : {
          publishedAt: { $lte: new Date(at) },
          $or: [{ endedAt: null }, { endedAt: { $gt: new Date(at) }, endReason: { $ne: 'takenDown' } }],
        }),
    ...(all.length > 0 ? { $and: all } : {}),
  }
}

const oneOf = (values: string[]) => (values.length === 1 ? values[0] : { $in: values })

/** At a moment: what is live now and was then, and what has ended since. */
const namesOf = (list: string, at: string | undefined): string[] =>
  at === undefined ? [list] : [list, endedList(list)]

/** What comes after this place; nothing sorts before everything, and comparisons leave it out. */
const seekFilter = (order: readonly Order[], position: Position): Filter => {
  const steps = order.flatMap((one, index) => {
    const same = order.slice(0, index).map(({ column }, at) => ({ [column]: valueAt(position, order, at) }))
    return beyond(one, valueAt(position, order, index)).map((step) => ({ $and: [...same, step] }))
  })
  return { $or: steps }
}

const beyond = ({ column, descending }: Order, value: unknown): Filter[] => {
  if (value === null) return descending ? [] : [{ [column]: { $ne: null } }]
  if (!descending) return [{ [column]: { $gt: value } }]
  return [{ [column]: { $lt: value } }, ...(nullable.has(column) ? [{ [column]: null }] : [])]
}

const nullable: ReadonlySet<string> = new Set(['kind', 'date'])

const valueAt = (position: Position, order: readonly Order[], index: number): unknown => {
  const value = position[index] ?? null
  return value !== null && dateColumns.has(order[index]?.column ?? '') ? new Date(value) : value
}

/** At a moment: only documents that have a live row today. */
const stillLive = ({ at }: PublicationQuery, from: string): Stage[] =>
  at === undefined
    ? []
    : [
        { $set: { liveKey: { $concat: ['$type', ':', '$document'] } } },
        { $lookup: { from, localField: 'liveKey', foreignField: 'key', as: 'live' } },
        { $match: { 'live.0': { $exists: true } } },
      ]

const conditionOf = (condition: Condition, query: PublicationQuery): Filter => {
  const each = (parts: readonly Condition[]) => parts.map((part) => conditionOf(part, query))
  if ('and' in condition) return condition.and.length > 0 ? { $and: each(condition.and) } : {}
  if ('or' in condition) return condition.or.length > 0 ? { $or: each(condition.or) } : { $nor: [{}] }
  if ('mentions' in condition) return { references: { $in: condition.mentions } }
  if ('facet' in condition) return facetCondition(condition, query)
  const { column } = condition
  const convert = (value: string) => (dateColumns.has(column) ? new Date(value) : value)
  switch (condition.is) {
    case 'in':
      return { [column]: { $in: condition.values.map(convert) } }
    case 'notIn':
      return { [column]: { $nin: condition.values.map(convert) } }
    case 'present':
      return { [column]: { $ne: null } }
    case 'absent':
      return { [column]: null }
    default:
      return { [column]: { [comparisons[condition.is]]: convert(condition.value) } }
  }
}

const comparisons = { after: '$gt', from: '$gte', before: '$lt', until: '$lte' }

/** Whether it stands in a list of the facet as well: an expression, so that no other list is walked than the planned one. */
const facetCondition = (
  condition: Extract<Condition, { facet: string }>,
  { type, at }: PublicationQuery,
): Filter => {
  if (type === undefined) throw new Error(`Documents of every type have no facet “${condition.facet}”.`)
  const namesFor = (value: string) => namesOf(listOf(type, condition.facet, value), at)
  const lists = { $ifNull: ['$lists', []] }
  const held =
    'values' in condition
      ? { $setIntersection: [lists, condition.values.flatMap(namesFor)] }
      : { $filter: { input: lists, cond: { $or: namesFor('').map(startsWith) } } }
  return { $expr: { [condition.is === 'in' || condition.is === 'present' ? '$ne' : '$eq']: [held, []] } }
}

const startsWith = (start: string) => ({ $eq: [{ $indexOfBytes: ['$$this', start] }, 0] })
