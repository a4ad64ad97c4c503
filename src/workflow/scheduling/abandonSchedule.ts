// Gives up a schedule that cannot hold, in the transaction in which that was found: stage back, log, task and word.
import type { Payload, PayloadRequest } from 'payload'
import { system } from '@/access/roles'
import { breakSchedule } from '@/workflow/core/changes'
import { changedFacts } from '@/workflow/core/facts'
import { eventsOf } from '@/workflow/events/eventsOf'
import { writeEvent } from '@/workflow/events/writeEvent'
import type { Considered } from '@/workflow/reviews/action'
import { saveReview } from '@/workflow/reviews/reviews'
import { recordTransition } from '@/workflow/reviews/transitions'
import { notifyBroken } from '@/workflow/scheduling/notifyBroken'

type Abandoned = Considered & { code: string; because: string }

export const abandonSchedule = async (
  payload: Payload,
  { document: text, review, state, rules, at, decision, code, because }: Abandoned,
  req: PayloadRequest,
): Promise<void> => {
  const { type, id: document, revision } = text
  const after = breakSchedule(state, rules)
  const issues = decision.ok ? [] : decision.issues.map(({ path, code: rule }) => ({ path, code: rule }))
  const said = because.replace(/\.$/, '')
  const head = await recordTransition(
    payload,
    review,
    {
      type,
      document,
      action: 'breakSchedule',
      from: review.stage,
      to: after.stage,
      revision,
      actor: system,
      at,
      comment: because,
      details: { review: changedFacts(review, after), code, issues, scheduledBy: review.scheduledBy },
    },
    req,
  )
  await notifyBroken(
    payload,
    { type, document, review, actor: system, at, code, because: said, data: { issues } },
    req,
  )
  const change = {
    type,
    document,
    action: 'breakSchedule',
    revision,
    actor: system,
    at,
    before: review,
    after,
  }
  for (const event of eventsOf(change)) await writeEvent(payload, event, req)
  await saveReview(payload, review, { ...after, ...head, updatedAt: at }, req)
}
