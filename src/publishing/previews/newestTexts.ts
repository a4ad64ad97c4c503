// What a preview takes for live: the newest text of a document and, of an issue, those of what it holds.

import type { Payload } from 'payload'
import { isEditorial } from '@/collections/editorial'
import { putAway } from '@/collections/reviews/stages'
import { batchedReads } from '@/platform/database/batchedReads'
import { MissingError } from '@/platform/errors'
import { itemsOf } from '@/publishing/editions/items'
import { entriesToShow } from '@/publishing/entries/unpublished'
import { allAsPublished } from '@/publishing/publications/asPublished'
import type { Publication } from '@/publishing/publications/readQuery'
import { mayBeShown } from '@/workflow/consent/mayBeShown'
import { type DocumentText, readDocument } from '@/workflow/reviews/documents'
import { readReview } from '@/workflow/reviews/reviews'

export interface Place {
  type: string
  id: string
}

export interface Newest {
  publication: Publication
  /** What would go out with it, approved or not: what an issue holds (an issue in it is released by itself), what texts show. */
  items: Publication[]
}

interface Options {
  /** Which of the items are wanted at all; all of them where it is absent. */
  narrow?: (items: Place[]) => Promise<Place[]>
}

/**
 * `undefined` for what may not be shown: it is deleted, in the trash, archived or taken down, or somebody must be protected from it.
 * Such items are left to what is public of them.
 */
export const newestTexts = async (
  payload: Payload,
  place: Place,
  now: Date,
  { narrow = async (items) => items }: Options = {},
): Promise<Newest | undefined> => {
  const reads = batchedReads(payload)
  const document = await readShown(reads, place)
  if (!document) return undefined
  const places = await narrow(placesIn(document))
  const items = await Promise.all(places.map((item) => readShown(reads, item)))
  const texts = [document, ...items.filter((item) => item !== undefined)]
  const at = now.toISOString()
  const isFree = await mayBeShown(payload, texts, at)
  if (!isFree(document)) return undefined
  const shown = texts.filter(isFree)
  const entries = await entriesToShow(reads, shown)
  const isFreeEntry = await mayBeShown(payload, entries, at)
  const [publication, ...rest] = await allAsPublished(payload, [...shown, ...entries.filter(isFreeEntry)], at)
  return publication && { publication, items: rest }
}

const placesIn = ({ type, content }: DocumentText): Place[] =>
  type === 'issues'
    ? itemsOf(content)
        .filter(({ collection }) => isEditorial(collection) && collection !== 'issues')
        .map(({ collection, id }) => ({ type: collection, id }))
    : []

/** A document that is archived while it is live shows what everybody sees. */
const readShown = async (payload: Payload, { type, id }: Place): Promise<DocumentText | undefined> => {
  try {
    const [document, { stage, live }] = await Promise.all([
      readDocument(payload, { type, id }),
      readReview(payload, { type, document: id }),
    ])
    return putAway.includes(stage) && !live ? undefined : document
  } catch (error) {
    if (error instanceof MissingError) return undefined
    throw error
  }
}
