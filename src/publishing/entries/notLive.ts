// What a text brings along when it is published, by the rules of that, and what it mentions that will not be seen.
import type { Payload, PayloadRequest } from 'payload'
import { isPublished } from '@/collections/published'
import { isSupporting } from '@/collections/supporting'
import { type Reference, referenceKey, referencesOf } from '@/content/references'
import { batchedReads } from '@/platform/database/batchedReads'
import { languages } from '@/platform/i18n/languages'
import { itemsOf } from '@/publishing/editions/items'
import { liveKeys, mayGoOut, placesOf, reviewsOf, unpublishedEntries } from '@/publishing/entries/unpublished'
import type { NamedReference, NotLive } from '@/workflow/publicSide'
import { type DocumentText, fieldsOf, readDocument } from '@/workflow/reviews/documents'
import { readPolicy, rulesFor } from '@/workflow/reviews/policy'
import type { Review } from '@/workflow/reviews/reviews'

type Reviews = ReadonlyMap<string, Review>

export const notLive = async (
  payload: Payload,
  document: DocumentText,
  req?: PayloadRequest,
): Promise<NotLive> => {
  const mentioned = referencesOf(fieldsOf(payload, document.type), document.content, languages).filter(
    (one) => isPublished(one.collection),
  )
  if (mentioned.length === 0) return { goesOut: [], absent: [] }
  const reads = batchedReads(payload)
  const items = await itemsToGoOut(reads, document, req)
  const texts = [{ at: '', text: document }, ...items.map(({ place, text }) => ({ at: place.path, text }))]
  const entries = await unpublishedEntries(
    reads,
    texts.map(({ text }) => text),
    req,
  )
  const live = await liveKeys(reads, mentioned.map(referenceKey), req)
  const unseen = mentioned.filter((one) => !live.has(referenceKey(one)))
  const found = [...items.map(({ place }) => place), ...placesOf(entries, texts)]
  const all = distinct([...found, ...unseen])
  const reviews = await reviewsOf(
    reads,
    all.map(({ id }) => id),
    req,
  )
  const outgoing = new Set(items.map(({ place }) => referenceKey(place)))
  const goesOut = (one: Reference) =>
    outgoing.has(referenceKey(one)) ||
    (isSupporting(one.collection) && mayGoOut(reviews.get(referenceKey(one))))
  return {
    goesOut: all.filter(goesOut).map(named(reviews)),
    absent: all.filter((one) => !goesOut(one)).map(named(reviews)),
  }
}

const named =
  (reviews: Reviews) =>
  ({ path, collection, id }: Reference): NamedReference => ({
    path,
    collection,
    id,
    title: reviews.get(referenceKey({ collection, id }))?.title ?? null,
  })

const distinct = (references: readonly Reference[]): Reference[] => [
  ...new Map(references.map((one) => [`${one.path} ${referenceKey(one)}`, one])).values(),
]

interface Item {
  place: Reference
  text: DocumentText
}

/** What an issue holds and is released with it: approved, or a first text that needs no approval. */
const itemsToGoOut = async (
  payload: Payload,
  { type, content }: DocumentText,
  req?: PayloadRequest,
): Promise<Item[]> => {
  if (type !== 'issues') return []
  const places = itemsOf(content)
  const reviews = await reviewsOf(
    payload,
    places.map(({ id }) => id),
    req,
  )
  const policy = await readPolicy(payload, req)
  const candidates = places.filter((place) => mayBeReleased(reviews.get(referenceKey(place))))
  const items = await Promise.all(
    candidates.map(async (place) => ({
      place,
      text: await readDocument(payload, { type: place.collection, id: place.id }, req),
    })),
  )
  return items.filter(
    ({ place, text }) =>
      reviews.get(referenceKey(place))?.stage !== 'draft' || rulesFor(policy, text).steps.length === 0,
  )
}

const mayBeReleased = (review: Review | undefined): boolean =>
  mayGoOut(review) && ['draft', 'approved', 'scheduled'].includes(review?.stage ?? '')
