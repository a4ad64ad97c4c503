// Where a document stands: all that the table of the workflow asks about it.
import type { Payload, PayloadRequest } from 'payload'
import { currentTime } from '@/platform/database/clock'
import { asShown } from '@/workflow/core/changes'
import type { CheckInput } from '@/workflow/core/checks'
import type { ReviewState } from '@/workflow/core/review'
import type { Rules } from '@/workflow/core/steps'
import { gatherCheckInput } from '@/workflow/reviews/checkInput'
import { type DocumentText, readDocument } from '@/workflow/reviews/documents'
import { readPolicy, rulesFor } from '@/workflow/reviews/policy'
import { type Review, readReview, stateOf } from '@/workflow/reviews/reviews'

export interface Standing {
  document: DocumentText
  /** As it is stored. */
  review: Review
  /** As it counts now: what was approved may look otherwise since (`asShown`). */
  state: ReviewState
  rules: Rules
  content: CheckInput
}

/** @throws {MissingError} 404 */
export const readStanding = async (
  payload: Payload,
  { type, id }: { type: string; id: string },
  req?: PayloadRequest,
): Promise<Standing> => {
  const document = await readDocument(payload, { type, id }, req)
  const review = await readReview(payload, { type, document: id }, req)
  const policy = await readPolicy(payload, req)
  const content = await gatherCheckInput(payload, { ...document, review, policy }, req)
  const makers = (content.shown ?? []).flatMap((part) => part.makers ?? [])
  const rules = { ...rulesFor(policy, document), makers }
  const stored = stateOf({ ...review, revision: document.revision })
  const now = currentTime().toISOString()
  return {
    document,
    review,
    state: asShown(stored, { rules, shown: content.shown ?? [], now }),
    rules,
    content,
  }
}
