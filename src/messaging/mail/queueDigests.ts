// Once a day, in the newsroom's morning, each person who wants it gets one mail with what they have not read yet.
import type { Payload, PayloadRequest } from 'payload'
import { digestDay } from '@/messaging/mail/digestDay'
import { findPeople } from '@/messaging/notifications/people'
import { isStaff } from '@/messaging/notifications/recipients'
import { queueMail } from '@/messaging/outbox/queueMail'
import { currentTime } from '@/platform/database/clock'
import { inTransaction } from '@/platform/database/inTransaction'
import { readOfficeZone } from '@/platform/time/officeZone'

const day = 24 * 60 * 60_000
/** Older news is in the product; whoever turns the digest on is not flooded with it. */
const reach = 3 * day
const mostItems = 100

export const queueDigests = async (
  payload: Payload,
  { now = currentTime(), zone }: { now?: Date; zone?: string } = {},
): Promise<void> => {
  const today = digestDay(now, zone ?? (await readOfficeZone(payload)))
  if (!today) return
  const people = await findPeople(payload, { mail: { equals: 'daily' } })
  for (const { id } of people.filter(isStaff))
    await inTransaction(payload, (req) => queueDigest(payload, { user: id, today, now }, req))
}

/** Both workers that come at once read the same day's key: the second one's write conflicts and is undone. */
const queueDigest = async (
  payload: Payload,
  { user, today, now }: { user: string; today: string; now: Date },
  req: PayloadRequest,
): Promise<void> => {
  const key = `digest:${user}:${today}`
  const earlier = await payload.db.findOne({ collection: 'outbox', where: { key: { equals: key } }, req })
  if (earlier) return
  const notifications = await unread(payload, { user, since: new Date(now.getTime() - reach) }, req)
  if (notifications.length === 0) return
  const at = now.toISOString()
  await queueMail(payload, { key, event: 'digest', user, notifications, now: at }, req)
  for (const id of notifications)
    await payload.db.updateOne({ collection: 'notifications', id, data: { mailedAt: at }, req })
}

const unread = async (
  payload: Payload,
  { user, since }: { user: string; since: Date },
  req: PayloadRequest,
): Promise<string[]> => {
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'notifications',
    where: {
      and: [
        { user: { equals: user } },
        { readAt: { exists: false } },
        { mailedAt: { exists: false } },
        { at: { greater_than: since.toISOString() } },
      ],
    },
    sort: '-at',
    select: { event: true },
    limit: mostItems,
    pagination: false,
    req,
  })
  return docs.map(({ id }) => String(id))
}
