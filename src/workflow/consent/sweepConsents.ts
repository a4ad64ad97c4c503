// By the clock: consents that came to their end, withdrawals that reach a text by a file linked later, and a warning
// before the end to those who can ask for a new consent.
import type { Payload, Where } from 'payload'
import { Temporal } from 'temporal-polyfill'
import { currentTime } from '@/platform/database/clock'
import { inTransaction } from '@/platform/database/inTransaction'
import { StateError } from '@/platform/errors'
import { dayIn } from '@/platform/time/days'
import { readOfficeZone } from '@/platform/time/officeZone'
import { revokeUse } from '@/workflow/consent/revokeUses'
import { findUses, type Use } from '@/workflow/consent/uses'
import { openTask } from '@/workflow/tasks/openTask'

const daysOfWarning = 30

export const sweepConsents = async (payload: Payload, now = currentTime()): Promise<void> => {
  const today = dayIn(now, await readOfficeZone(payload))
  const ended = await idsWhere(payload, {
    or: [{ withdrawnAt: { exists: true } }, { validUntil: { less_than: today } }],
  })
  for (const use of await findUses(payload, ended)) await endOne(payload, use, now.toISOString())
  const soon = Temporal.PlainDate.from(today).add({ days: daysOfWarning }).toString()
  const ending = await idsWhere(payload, {
    and: [
      { withdrawnAt: { exists: false } },
      { validUntil: { greater_than_equal: today } },
      { validUntil: { less_than: soon } },
    ],
  })
  for (const use of await findUses(payload, ending))
    if (use.text === 'live') await warn(payload, use, now.toISOString())
}

/** Each in a transaction of its own. Another process may have been faster: then there is nothing left to do. */
const endOne = async (payload: Payload, use: Use, now: string): Promise<void> => {
  try {
    await inTransaction(payload, (req) => revokeUse(payload, { use, now }, req))
  } catch (error) {
    if (!(error instanceof StateError)) throw error
  }
}

const warn = (payload: Payload, { type, document, places }: Use, at: string): Promise<void> =>
  inTransaction(payload, async (req) => {
    for (const consent of new Set(places.map((place) => place.consent))) {
      const key = `consentEnding:${consent}:${type}:${document}`
      const where = { key: { like: key } }
      if (await payload.db.findOne({ collection: 'tasks', where, req })) continue
      await openTask(
        payload,
        {
          kind: 'consentEnding',
          type,
          document,
          code: 'consentEnding',
          reason: `A consent that this relies on ends within ${daysOfWarning} days. Ask the person for a new one, or plan to take it down.`,
          roles: ['protection'],
          data: { consent },
          at,
          key,
        },
        req,
      )
    }
  })

const idsWhere = async (payload: Payload, where: Where): Promise<string[]> => {
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'consents',
    where,
    select: { validUntil: true },
    limit: 0,
    pagination: false,
  })
  return docs.map(({ id }) => String(id))
}
