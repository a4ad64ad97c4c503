// Gathers the facts of an action inside a transaction, and asks the table.
import type { Payload, PayloadRequest } from 'payload'
import { currentTime } from '@/platform/database/clock'
import { decide } from '@/workflow/core/decide'
import { publicSideOf } from '@/workflow/publicSide'
import type { ActionRequest, Considered } from '@/workflow/reviews/action'
import { momentIn } from '@/workflow/reviews/reviews'
import { readStanding } from '@/workflow/reviews/standing'

export const consider = async (
  payload: Payload,
  request: ActionRequest,
  req: PayloadRequest,
): Promise<Considered> => {
  const considered = await considerAlone(payload, request, req)
  return publicSideOf(payload).withItems(payload, considered, req)
}

/** The same for one document, without the items that an issue is published with. */
export const considerAlone = async (
  payload: Payload,
  request: ActionRequest,
  req?: PayloadRequest,
): Promise<Considered> => {
  const moment = request.now ?? currentTime()
  const now = moment.toISOString()
  const standing = await readStanding(payload, request, req)
  const { review, state, rules, content } = standing
  const decision = decide(request.action, {
    ...request,
    ...rules,
    now,
    review: state,
    content,
  })
  return { ...standing, request, now, at: momentIn(review, moment), decision }
}
