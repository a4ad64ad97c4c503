// The log of the workflow: one entry for every change of stage, never edited, each chained to the one before.
import { createHash } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import type { Review } from '@/reviews/reviews'
import type { Actor } from '@/workflow/roles'

export interface TransitionRecord {
  type: string
  document: string
  action: string
  from: string
  to: string
  revision: string | null
  actor: Actor
  at: string
  comment?: string | undefined
  override?: boolean
  details?: Record<string, unknown> | undefined
}

/** The end of a document's log, as the review keeps it. */
export type LogHead = Pick<Review, 'logNumber' | 'logHash'>

/**
 * Appends an entry to the log of a document and answers the new head, which the same `saveReview` must store:
 * its compare-and-set decides who comes next.
 */
export const recordTransition = async (
  payload: Payload,
  review: LogHead,
  { actor, ...record }: TransitionRecord,
  req: PayloadRequest,
): Promise<LogHead> => {
  const number = review.logNumber + 1
  const entry = {
    ...record,
    number,
    actor: actor.id,
    actorName: actor.name,
    roles: [...actor.roles],
    requestId: req.headers?.get('x-request-id') ?? null,
    previous: review.logHash,
  }
  const hash = createHash('sha256').update(JSON.stringify(entry)).digest('hex')
  await payload.db.create({
    collection: 'transitions',
    data: { ...entry, key: `${record.type}:${record.document}#${number}`, hash },
    req,
  })
  return { logNumber: number, logHash: hash }
}
