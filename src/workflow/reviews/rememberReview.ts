// Hands the review that one hook of a write has read to the hook after it, so that it is read once. Nothing is lost when it
// changed in between: `saveReview` compares the version.
import type { PayloadRequest } from 'payload'
import { type Review, readReviewById } from '@/workflow/reviews/reviews'

const known = new WeakMap<PayloadRequest, Review>()

export const rememberReview = (req: PayloadRequest, review: Review): void => {
  known.set(req, review)
}

/** The review that was remembered, once; read when it is another one. */
export const takeReview = async (id: string, req: PayloadRequest): Promise<Review> => {
  const review = known.get(req)
  known.delete(req)
  return review?.id === id ? review : readReviewById(req.payload, id, req)
}
