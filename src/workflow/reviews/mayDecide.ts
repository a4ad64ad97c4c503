// Whether a text waits for this person's decision: then the panel opens it to be read, not to be changed.
import type { PayloadRequest } from 'payload'
import { actorOf } from '@/access/actor'
import { staffUser } from '@/access/staff'
import { describeReview } from '@/workflow/reviews/describeReview'
import { readReview } from '@/workflow/reviews/reviews'

/** In `custom` of payload.config.ts: the bundle of the panel holds no server code. */
export type MayDecide = (req: PayloadRequest, target: { type: string; id: string }) => Promise<boolean>

export const mayDecide: MayDecide = async (req, { type, id }) => {
  if (!staffUser(req)) return false
  const { stage, contributors } = await readReview(req.payload, { type, document: id })
  const actor = actorOf(req)
  if (stage !== 'inReview' || contributors.includes(actor.id)) return false
  const { actions } = await describeReview(req.payload, { type, id, actor })
  return actions.some(({ action, allowed }) => allowed && decisions.has(action))
}

const decisions = new Set(['approve', 'requestChanges'])
