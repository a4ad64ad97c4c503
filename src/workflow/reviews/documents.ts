// Reads a document as the workflow sees it: its newest text, in every language.
import type { CollectionSlug, FlattenedField, Payload, PayloadRequest } from 'payload'
import { contentOf } from '@/content/content'
import { revisionOf } from '@/content/revision'
import { takeStoredVersion } from '@/platform/database/storedVersions'
import { MissingError } from '@/platform/errors'

export interface DocumentText {
  type: string
  id: string
  content: Record<string, unknown>
  /** Lower-case hex SHA-256 of the content. */
  revision: string
  /** Id of the row in which Payload keeps this text. */
  version: string
  /** The text as it stands there, with the ids of its rows and the state of the work. */
  stored: Record<string, unknown>
}

/**
 * The newest text of a document (the draft over a live one), read from the adapter: Payload's own read would put
 * `locale: 'all'` on the request that is under way (createLocalReq, 3.90.1).
 * @throws {MissingError} 404
 */
export const readDocument = async (
  payload: Payload,
  { type, id }: { type: string; id: string },
  req?: PayloadRequest,
): Promise<DocumentText> => {
  fieldsOf(payload, type)
  const { docs } = await payload.db.findVersions<Record<string, unknown>>({
    collection: type as CollectionSlug,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    locale: 'all',
    limit: 0,
    pagination: false,
    ...(req ? { req } : {}),
  })
  const row = newestOf(docs)
  if (!row?.version) throw new MissingError()
  return textOf({ type, id }, row)
}

/**
 * Before versions were written in order (database/orderVersions), servers with clocks apart left several rows that say
 * `latest`. Of these Payload shows this one. Found here: an order in the query would keep it from being joined with others.
 */
const newestOf = (rows: Record<string, unknown>[]): Record<string, unknown> | undefined =>
  rows.reduce<Record<string, unknown> | undefined>(
    (newest, row) => (newest && timeOf(newest) >= timeOf(row) ? newest : row),
    undefined,
  )

const timeOf = ({ updatedAt }: Record<string, unknown>): number => new Date(updatedAt as string).getTime()

/** The text that the write of `req` has just stored. */
export const readWritten = async (
  req: PayloadRequest,
  { type, id }: { type: string; id: string },
): Promise<DocumentText> => {
  const row = takeStoredVersion(req, { collection: type, parent: id })
  return row ? textOf({ type, id }, row) : readDocument(req.payload, { type, id }, req)
}

const textOf = (target: { type: string; id: string }, row: Record<string, unknown>): DocumentText => {
  const { id: _, ...stored } = row.version as Record<string, unknown>
  const content = contentOf(stored)
  return { ...target, content, revision: revisionOf(content), version: String(row.id), stored }
}

/** The fields of a collection as the sanitised configuration has them. */
export const fieldsOf = (payload: Payload, type: string): FlattenedField[] => {
  const collection = payload.collections[type as CollectionSlug]
  if (!collection) throw new MissingError(`There is no collection “${type}”.`)
  return collection.config.flattenedFields
}
