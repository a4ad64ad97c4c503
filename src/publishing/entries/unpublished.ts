// The entries (pictures, organisations, notes, topics) that texts use and that are not live yet, and what those use in
// turn: they go out with the text.
import type { FlattenedField, Payload, PayloadRequest } from 'payload'
import { isSupporting } from '@/collections/supporting'
import { type Reference, referenceKey, referencesOf } from '@/content/references'
import { MissingError } from '@/platform/errors'
import { languages } from '@/platform/i18n/languages'
import { type DocumentText, fieldsOf, readDocument } from '@/workflow/reviews/documents'

/** A global brings its fields along. */
export type UsingText = Pick<DocumentText, 'type' | 'id' | 'content'> & { fields?: readonly FlattenedField[] }

export interface UnpublishedEntry {
  /** Where it is used first, and by which text. */
  path: string
  user: UsingText
  document: DocumentText
}

/** @param payload one that joins reads, where there is a transaction (MongoDB takes one query at a time in it) */
export const unpublishedEntries = async (
  payload: Payload,
  texts: readonly UsingText[],
  req?: PayloadRequest,
): Promise<UnpublishedEntry[]> => {
  const seen = new Set<string>()
  const found: UnpublishedEntry[] = []
  let users: readonly UsingText[] = texts
  while (users.length > 0) {
    const used = users.flatMap((user) => entriesIn(payload, user).map((entry) => ({ ...entry, user })))
    const fresh = used.filter((one) => !seen.has(referenceKey(one)) && seen.add(referenceKey(one)))
    const live = await liveKeys(payload, fresh.map(referenceKey), req)
    const round = await Promise.all(
      fresh
        .filter((one) => !live.has(referenceKey(one)))
        .map(async ({ collection, id, path, user }): Promise<UnpublishedEntry[]> => {
          const document = await readIfThere(payload, { type: collection, id }, req)
          return document ? [{ path, user, document }] : []
        }),
    )
    found.push(...round.flat())
    users = round.flat().map(({ document }) => document)
  }
  return found
}

/** The texts of those that may be shown before: none that was unpublished, archived or taken down. */
export const entriesToShow = async (
  payload: Payload,
  texts: readonly UsingText[],
): Promise<DocumentText[]> => {
  const documents = (await unpublishedEntries(payload, texts)).map(({ document }) => document)
  if (documents.length === 0) return []
  const { docs } = await payload.db.find<{ type: string; document: string }>({
    collection: 'reviews',
    where: {
      and: [
        { document: { in: documents.map(({ id }) => id) } },
        { publishedOnce: { not_equals: true } },
        { stage: { not_equals: 'archived' } },
      ],
    },
    limit: 0,
    pagination: false,
  })
  const fresh = new Set(docs.map(({ type, document }) => `${type}:${document}`))
  return documents.filter(({ type, id }) => fresh.has(`${type}:${id}`))
}

const entriesIn = (payload: Payload, { type, content, fields }: UsingText): Reference[] =>
  referencesOf(fields ?? fieldsOf(payload, type), content, languages).filter(({ collection }) =>
    isSupporting(collection),
  )

/** Which of these, each `collection:id`, are live. */
export const liveKeys = async (
  payload: Payload,
  keys: string[],
  req?: PayloadRequest,
): Promise<Set<unknown>> => {
  if (keys.length === 0) return new Set()
  const { docs } = await payload.db.find<{ key: string }>({
    collection: 'publications',
    where: { key: { in: keys } },
    select: { key: true },
    limit: 0,
    pagination: false,
    ...(req ? { req } : {}),
  })
  return new Set(docs.map(({ key }) => key))
}

/** What was deleted meanwhile, the checks tell of. */
const readIfThere = async (
  payload: Payload,
  place: { type: string; id: string },
  req?: PayloadRequest,
): Promise<DocumentText | undefined> => {
  try {
    return await readDocument(payload, place, req)
  } catch (error) {
    if (error instanceof MissingError) return undefined
    throw error
  }
}
