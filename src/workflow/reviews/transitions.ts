// The log of the workflow: one entry for every change of stage, never edited, each chained to the one before.
import type { Payload, PayloadRequest } from 'payload'
import type { Actor } from '@/access/roles'
import { type Entry, hashEntry, storable } from '@/workflow/audit/chain'
import type { Review } from '@/workflow/reviews/reviews'

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
  /** `review` holds what the entry changed of the review: see audit/replay. */
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
  record: TransitionRecord,
  req: PayloadRequest,
): Promise<LogHead> => {
  const entry = entryAfter(review, record, req)
  const hash = hashEntry(entry)
  const key = `${entry.type}:${entry.document}#${entry.number}`
  await payload.db.create({
    collection: 'transitions',
    data: { ...entry, key, hash },
    returning: false,
    req,
  })
  return { logNumber: entry.number, logHash: hash }
}

const entryAfter = (head: LogHead, { actor, ...record }: TransitionRecord, req: PayloadRequest): Entry =>
  storable({
    type: record.type,
    document: record.document,
    number: head.logNumber + 1,
    action: record.action,
    from: record.from,
    to: record.to,
    revision: record.revision,
    actor: actor.id,
    actorName: actor.name,
    roles: [...actor.roles],
    comment: record.comment ?? null,
    at: new Date(record.at).toISOString(),
    override: record.override ?? false,
    requestId: req.headers?.get('x-request-id') ?? null,
    details: record.details ?? {},
    previous: head.logHash,
  })
