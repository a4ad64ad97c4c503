// Where a document stands: all that the table of the workflow asks about it.
import type { Payload, PayloadRequest } from 'payload'
import type { CheckInput } from '@/workflow/core/checks'
import type { Rules } from '@/workflow/core/steps'
import { gatherCheckInput } from '@/workflow/reviews/checkInput'
import { type DocumentText, readDocument } from '@/workflow/reviews/documents'
import { readPolicy, rulesFor } from '@/workflow/reviews/policy'
import { type Review, readReview } from '@/workflow/reviews/reviews'

export interface Standing {
  document: DocumentText
  review: Review
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
  return { document, review, rules: rulesFor(policy, document), content }
}
