// Unpublishes one document that was to be public until now; never throws, so that the next one has its turn.
import type { Payload } from 'payload'
import { system } from '@/access/roles'
import { inTransaction } from '@/platform/database/inTransaction'
import { logger } from '@/platform/log/logger'
import { carryOut, consider } from '@/workflow/reviews/performAction'
import { readReview } from '@/workflow/reviews/reviews'
import type { Due } from '@/workflow/scheduling/runSchedule'

export const unpublishDue = async (payload: Payload, due: Due, now: Date): Promise<void> => {
  try {
    await unpublish(payload, due, now)
  } catch (err) {
    logger.error({ err, ...due }, 'The end of a publication failed; it is tried again.')
  }
}

const unpublish = (payload: Payload, due: Due, now: Date): Promise<void> =>
  inTransaction(payload, async (req) => {
    const { live, unpublishAt } = await readReview(payload, due, req)
    if (!live || unpublishAt === null || unpublishAt > now.toISOString()) return
    const comment = `It was to be public until ${unpublishAt}.`
    const { type, document: id } = due
    const request = { type, id, action: 'unpublish', actor: system, now, comment } as const
    const { decision, ...work } = await consider(payload, request, req)
    if (!decision.ok) throw new Error(decision.reason)
    await carryOut(payload, { ...work, decision }, req)
  })
