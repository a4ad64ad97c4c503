// Finds the texts to compare: a revision by its name, what is there now.
import type { CollectionSlug, Payload } from 'payload'
import { contentOf, isObject } from '@/content/content'
import { revisionOf } from '@/content/revision'
import { MissingError } from '@/platform/errors'
import { fieldsOf, readDocument } from '@/workflow/reviews/documents'

export interface Text {
  /** `null`: the empty text before anything was written. */
  revision: string | null
  /** When and by whom it was saved, as far as that is on record. */
  at: string | null
  author: { id: string; name: string } | null
  content: Record<string, unknown>
}

interface Target {
  type: string
  id: string
}

type Row = Record<string, unknown>

export const emptyText: Text = { revision: null, at: null, author: null, content: {} }

export const currentText = async (payload: Payload, target: Target): Promise<Text> => {
  const { revision, content } = await readDocument(payload, target)
  return { ...(await recordOf(payload, target, revision)).text, revision, content }
}

/** @throws {MissingError} 404 when this document never had the revision, or its text is no longer kept */
export const textOfRevision = async (payload: Payload, target: Target, revision: string): Promise<Text> => {
  fieldsOf(payload, target.type)
  const { text, version } = await recordOf(payload, target, revision)
  const content =
    (version && (await storedContent(payload, target.type, version, revision))) ||
    (await publishedContent(payload, target, revision))
  if (!content)
    throw new MissingError(
      'This document has no such revision. Take one that its history or its comments name.',
    )
  return { ...text, revision, content }
}

/** Who wrote a revision, and where Payload keeps it. */
const recordOf = async (
  payload: Payload,
  { type, id }: Target,
  revision: string,
): Promise<{ text: Omit<Text, 'content'>; version: string | undefined }> => {
  const { docs } = await payload.db.find<Row>({
    collection: 'revisions',
    where: {
      and: [{ type: { equals: type } }, { document: { equals: id } }, { revision: { equals: revision } }],
    },
    sort: '-at',
    limit: 1,
    pagination: false,
  })
  const row = docs[0]
  if (!row) return { text: { revision, at: null, author: null }, version: undefined }
  const author = { id: String(row.author), name: String(row.authorName ?? row.author) }
  return {
    text: { revision, at: new Date(row.at as string).toISOString(), author },
    version: row.version ? String(row.version) : undefined,
  }
}

const storedContent = async (
  payload: Payload,
  type: string,
  version: string,
  revision: string,
): Promise<Row | undefined> => {
  const { docs } = await payload.db.findVersions<Row>({
    collection: type as CollectionSlug,
    where: { id: { equals: version } },
    locale: 'all',
    limit: 1,
    pagination: false,
  })
  const content = docs[0] ? contentOf(docs[0].version) : undefined
  return content && revisionOf(content) === revision ? content : undefined
}

const publishedContent = async (
  payload: Payload,
  { type, id }: Target,
  revision: string,
): Promise<Row | undefined> => {
  const { docs } = await payload.db.find<Row>({
    collection: 'publications',
    where: {
      and: [{ type: { equals: type } }, { document: { equals: id } }, { revision: { equals: revision } }],
    },
    limit: 1,
    pagination: false,
  })
  const content = docs[0]?.content
  return isObject(content) && Object.keys(content).length > 0 ? content : undefined
}
