// Publishes one document whose time has come, or gives its schedule up; never throws, so that the next one has its turn.
import type { Payload } from 'payload'
import { system } from '@/access/roles'
import { inTransaction } from '@/platform/database/inTransaction'
import { logger } from '@/platform/log/logger'
import { holdText } from '@/workflow/holds/holdText'
import { consider } from '@/workflow/reviews/consider'
import { carryOut, heldBy } from '@/workflow/reviews/performAction'
import { type Review, readReview } from '@/workflow/reviews/reviews'
import { abandonSchedule } from '@/workflow/scheduling/abandonSchedule'
import type { Due } from '@/workflow/scheduling/due'

/** After this time an unexpected error is no passing one: people are told. */
const patienceMs = 120_000

export const publishDue = async (payload: Payload, due: Due, now: Date): Promise<void> => {
  try {
    await publish(payload, due, now)
  } catch (err) {
    logger.error({ err, ...due }, 'A scheduled publication failed; it is tried again.')
    await giveUpIfLate(payload, due, now).catch((error: unknown) =>
      logger.error({ err: error, ...due }, 'The schedule could not be given up either.'),
    )
  }
}

const publish = (payload: Payload, due: Due, now: Date): Promise<void> =>
  inTransaction(payload, async (req) => {
    const review = await readReview(payload, due, req)
    if (!isToPublish(review, now)) return
    const work = await consider(payload, request(due, review, now), req)
    const { decision } = work
    if (decision.ok) await carryOut(payload, { ...work, decision }, req)
    else await abandonSchedule(payload, { ...work, code: decision.kind, because: decision.reason }, req)
    for (const held of heldBy(work)) await holdText(payload, { document: held, actor: system }, req)
  })

const giveUpIfLate = (payload: Payload, due: Due, now: Date): Promise<void> => {
  const patient = new Date(now.getTime() - patienceMs)
  return inTransaction(payload, async (req) => {
    const review = await readReview(payload, due, req)
    if (!isToPublish(review, patient)) return
    const work = await consider(payload, request(due, review, now), req)
    const because = 'the server could not publish it; its log says why'
    await abandonSchedule(payload, { ...work, code: 'failed', because }, req)
  })
}

const request = ({ type, document }: Due, { scheduledBy }: Review, now: Date) =>
  ({ type, id: document, action: 'publish', actor: system, scheduledBy, now }) as const

const isToPublish = ({ stage, publishAt }: Review, now: Date): boolean =>
  stage === 'scheduled' && publishAt !== null && publishAt <= now.toISOString()
