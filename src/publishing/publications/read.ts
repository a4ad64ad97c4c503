// Reading publications, the only way from the editorial side to the public. Nothing here knows of drafts.
import type { Payload, PayloadRequest } from 'payload'
import {
  addressesInMongodb,
  countInMongodb,
  findInMongodb,
  listInMongodb,
} from '@/publishing/publications/readMongodb'
import type {
  AddressQuery,
  Condition,
  Listed,
  Publication,
  PublicationAddress,
  PublicationQuery,
} from '@/publishing/publications/readQuery'
import {
  addressesInSqlite,
  countInSqlite,
  findInSqlite,
  listInSqlite,
} from '@/publishing/publications/readSqlite'

/** The publications that match, in order; live ones, or those of a moment (`at`); as the transaction of `req` has them. */
export const findPublications = (
  payload: Payload,
  query: PublicationQuery,
  req?: PayloadRequest,
): Promise<Publication[]> =>
  (payload.db.name === 'mongoose' ? findInMongodb : findInSqlite)(payload, query, req)

/** Which documents match, in order: from an index, without reading any content. */
export const listDocuments = (payload: Payload, query: PublicationQuery): Promise<Listed[]> =>
  (payload.db.name === 'mongoose' ? listInMongodb : listInSqlite)(payload, query)

/** How many publications match; order and page do not count. */
export const countPublications = (payload: Payload, query: PublicationQuery): Promise<number> =>
  (payload.db.name === 'mongoose' ? countInMongodb : countInSqlite)(payload, query)

/** The addresses of the live documents of a type, a part at a time. */
export const publicationAddresses = (payload: Payload, query: AddressQuery): Promise<PublicationAddress[]> =>
  (payload.db.name === 'mongoose' ? addressesInMongodb : addressesInSqlite)(payload, query)

export interface DocumentKey {
  collection: string
  id: string
}

/** The publications of these documents, of any type, in one query; those that are not live are left out. */
export const publicationsOf = async (
  payload: Payload,
  documents: readonly DocumentKey[],
  at?: string,
  req?: PayloadRequest,
): Promise<Publication[]> => {
  if (documents.length === 0) return []
  if (at === undefined) {
    const keys = documents.map(({ collection, id }) => `${collection}:${id}`)
    return findPublications(payload, { where: { column: 'key', is: 'in', values: keys } }, req)
  }
  const types = [...new Set(documents.map(({ collection }) => collection))]
  const ids = documents.map(({ id }) => id)
  const where = {
    and: [
      { column: 'type' as const, is: 'in' as const, values: types },
      { column: 'document' as const, is: 'in' as const, values: ids },
    ],
  }
  return findPublications(payload, { at, where }, req)
}

/** A document by its id or, failing that, its slug. */
export interface DocumentName {
  type: string
  slugOrId: string
}

/** The live documents of these names, each in the place of its name, in one query. */
export const livePublications = async (
  payload: Payload,
  names: readonly DocumentName[],
): Promise<(Publication | undefined)[]> => {
  if (names.length === 0) return []
  const found = await findPublications(payload, { where: namedBy(names) })
  return names.map(
    ({ type, slugOrId }) =>
      found.find((one) => one.type === type && one.document === slugOrId) ??
      found.find((one) => one.type === type && one.slug === slugOrId),
  )
}

export const livePublication = async (
  payload: Payload,
  type: string,
  slugOrId: string,
): Promise<Publication | undefined> => (await livePublications(payload, [{ type, slugOrId }]))[0]

/** The id of the live document of a name; nothing of it is read. */
export const liveDocument = async (
  payload: Payload,
  type: string,
  slugOrId: string,
): Promise<string | undefined> => {
  const found = await listDocuments(payload, { where: namedBy([{ type, slugOrId }]) })
  return (found.find(({ document }) => document === slugOrId) ?? found[0])?.document
}

const namedBy = (names: readonly DocumentName[]): Condition => {
  const values = names.map(({ type, slugOrId }) => `${type}:${slugOrId}`)
  return {
    or: [
      { column: 'key', is: 'in', values },
      { column: 'slugKey', is: 'in', values },
    ],
  }
}

/** Whether a live publication mentions one of these, each written `collection:id`. */
export const isMentioned = async (payload: Payload, keys: readonly string[]): Promise<boolean> =>
  keys.length > 0 && (await countPublications(payload, { where: { mentions: [...keys] } })) > 0

/** What a document said in each of its publications, the newest first; those that were taken down say nothing. */
export const everyPublication = async (
  payload: Payload,
  { collection, id }: DocumentKey,
): Promise<Pick<Publication, 'content' | 'hashes'>[]> => {
  const { docs } = await payload.db.find<Pick<Publication, 'content' | 'hashes'>>({
    collection: 'publications',
    where: { and: [{ type: { equals: collection } }, { document: { equals: id } }] },
    select: { content: true, hashes: true },
    sort: '-number',
    limit: 0,
    pagination: false,
  })
  return docs
}
