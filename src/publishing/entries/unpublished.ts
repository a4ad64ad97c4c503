// The entries (pictures, organisations, notes, topics) that texts use and that are not live yet, and what those use in
// turn: they go out with the text.
import type { FlattenedField, Payload, PayloadRequest } from 'payload'
import { putAway } from '@/collections/reviews/stages'
import { isSupporting } from '@/collections/supporting'
import { type Reference, referenceKey, referencesOf } from '@/content/references'
import { MissingError } from '@/platform/errors'
import { languages } from '@/platform/i18n/languages'
import { isDue } from '@/publishing/editions/judge'
import { type DocumentText, fieldsOf, readDocument } from '@/workflow/reviews/documents'
import { type Review, toReview } from '@/workflow/reviews/reviews'

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

/** Where each stands in what is asked about, itself or by what it is shown by, and by `collection:id`. */
export const placesOf = (
  found: readonly UnpublishedEntry[],
  texts: readonly { at: string; text: UsingText }[],
): { path: string; collection: string; id: string }[] => {
  const places = new Map(texts.map(({ at, text }) => [text.id, at]))
  return found.map(({ path, user, document }) => {
    const at = places.get(user.id) || path
    places.set(document.id, at)
    return { path: at, collection: document.type, id: document.id }
  })
}

/** The texts of those that may be shown before: none that was unpublished, archived or taken down. */
export const entriesToShow = async (
  payload: Payload,
  texts: readonly UsingText[],
): Promise<DocumentText[]> => {
  const documents = (await unpublishedEntries(payload, texts)).map(({ document }) => document)
  const reviews = await reviewsOf(
    payload,
    documents.map(({ id }) => id),
  )
  return documents.filter(({ type, id }) => mayGoOut(reviews.get(`${type}:${id}`)))
}

/** Whether an entry that is not live goes out with what shows it, once it is ready. */
export const mayGoOut = (review: Review | undefined): boolean =>
  review !== undefined && !putAway.includes(review.stage) && isDue({ ...review, collection: review.type })

/** Of these documents, by `collection:id`. */
export const reviewsOf = async (
  payload: Payload,
  documents: readonly string[],
  req?: PayloadRequest,
): Promise<Map<string, Review>> => {
  if (documents.length === 0) return new Map()
  const { docs } = await payload.db.find<Record<string, unknown>>({
    collection: 'reviews',
    where: { document: { in: [...new Set(documents)] } },
    limit: 0,
    pagination: false,
    ...(req ? { req } : {}),
  })
  return new Map(docs.map(toReview).map((review) => [`${review.type}:${review.document}`, review]))
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
