// Unpublishes one document that was to be public until now; never throws, so that the next one has its turn.
import type { Payload } from 'payload'
import { inTransaction } from '@/database/inTransaction'
import { carryOut, consider } from '@/reviews/performAction'
import { readReview } from '@/reviews/reviews'
import type { Due } from '@/scheduling/runSchedule'
import { logger } from '@/server/logger'
import { system } from '@/workflow/roles'

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
