// A publication that was planned and will not happen is never missed in silence: a task, and word to those who count on it.
import type { Payload, PayloadRequest } from 'payload'
import { type Actor, rolesActingAs } from '@/access/roles'
import type { ReviewState } from '@/workflow/core/review'
import { writeEvent } from '@/workflow/events/writeEvent'
import { openTask } from '@/workflow/tasks/openTask'

export interface Broken {
  type: string
  document: string
  /** The review while it was scheduled. */
  review: Pick<ReviewState, 'publishAt' | 'scheduledBy' | 'owner'>
  actor: Actor
  /** ISO 8601 instant. */
  at: string
  /** Stable name of the reason: `revise`, `policy`, `content`, `state`, or the action that ended it. */
  code: string
  /** The reason, to stand behind “because”. */
  because: string
  data?: Record<string, unknown>
}

export const notifyBroken = async (payload: Payload, broken: Broken, req: PayloadRequest): Promise<void> => {
  const { type, document, review, actor, at, code, because } = broken
  const { publishAt } = review
  const data = { ...broken.data, code, publishAt }
  const reason = `The publication planned for ${publishAt} does not take place, because ${because}. Put it right and schedule it again.`
  const key = `brokenSchedule:${type}:${document}:${publishAt}`
  const roles = rolesActingAs('publisher')
  await openTask(payload, { kind: 'brokenSchedule', type, document, code, reason, roles, data, at, key }, req)
  const people = [review.scheduledBy, review.owner].filter((id) => id !== null)
  await writeEvent(
    payload,
    { event: 'schedule.broken', type, document, actor, at, people, roles, data: { ...data, reason } },
    req,
  )
}

/** Whether an action ends a schedule in another way than by what it is for. */
export const leavesSchedule = (
  action: string,
  before: Pick<ReviewState, 'stage'>,
  after: Pick<ReviewState, 'stage'>,
): boolean =>
  before.stage === 'scheduled' &&
  after.stage !== 'scheduled' &&
  action !== 'publish' &&
  action !== 'unschedule'
