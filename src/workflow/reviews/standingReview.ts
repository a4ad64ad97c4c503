// The review behind a log that belongs to no document (of a global, of erasures): it says where the log ends, and is published
// from the beginning, since it waits for nobody.
import type { Payload, PayloadRequest } from 'payload'
import { newId } from '@/platform/database/newId'
import { MissingError } from '@/platform/errors'
import { type Review, readReview, toReview } from '@/workflow/reviews/reviews'

interface Target {
  type: string
  document: string
}

/** Opened by whoever needs it first. */
export const standingReview = async (
  payload: Payload,
  target: Target,
  req: PayloadRequest,
): Promise<Review> => {
  try {
    return await readReview(payload, target, req)
  } catch (error) {
    if (!(error instanceof MissingError)) throw error
    return open(payload, target, req)
  }
}

const open = async (payload: Payload, { type, document }: Target, req: PayloadRequest): Promise<Review> => {
  const id = newId(payload)
  const data = {
    type,
    document,
    slugKey: `${type}:${document}`,
    title: document,
    stage: 'published',
    approvals: [],
    contributors: [],
    live: false,
    publishedOnce: true,
    version: 0,
    logNumber: 0,
  }
  await payload.db.create({ collection: 'reviews', customID: id, data, returning: false, req })
  return toReview({ id, ...data })
}
