// Writes the events that follow from a change of review, in its transaction: who is to act, who hears of it, and
// whether a publication that was planned will not take place.
import type { Payload, PayloadRequest } from 'payload'
import { type Change, eventsOf } from '@/workflow/events/eventsOf'
import { writeEvent } from '@/workflow/events/writeEvent'
import { leavesSchedule, notifyBroken } from '@/workflow/scheduling/notifyBroken'

interface Told extends Change {
  /** Why, if this ends a schedule, to stand behind “because”. */
  because: string
}

export const notifyOfChange = async (
  payload: Payload,
  { because, ...change }: Told,
  req: PayloadRequest,
): Promise<void> => {
  for (const event of eventsOf(change)) await writeEvent(payload, event, req)
  const { action, before, after, type, document, actor, at } = change
  if (leavesSchedule(action, before, after))
    await notifyBroken(payload, { type, document, actor, at, review: before, code: action, because }, req)
}
