// An event becomes a notification for each person it is for, and a mail for those who want one at once.
import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'
import type { Role } from '@/access/roles'
import { findPeople } from '@/messaging/notifications/people'
import { type Recipient, recipientsOf } from '@/messaging/notifications/recipients'
import { readTitle } from '@/messaging/notifications/titles'
import { queueMail } from '@/messaging/outbox/queueMail'
import type { OutboxRow } from '@/messaging/outbox/rows'
import { currentTime } from '@/platform/database/clock'

interface Event {
  type: string
  document: string
  actor: { id: string; name: string }
  data: Record<string, unknown>
  people: string[]
  roles: Role[]
}

/** Answers in a few words whom it told. */
export const notifyPeople = async (
  payload: Payload,
  row: OutboxRow,
  req: PayloadRequest,
): Promise<string> => {
  const event = row.payload as unknown as Event
  const people = isForPeople(row, event) ? await audience(payload, event, req) : []
  const title = people.length > 0 ? await readTitle(payload, event, req) : ''
  for (const person of people) await tell(payload, { row, event, person, title }, req)
  return `told ${people.length}`
}

/** A schedule that broke is told by an event of its own; its task would say the same again. */
const isForPeople = ({ event }: OutboxRow, { data }: Event): boolean =>
  !(event === 'task.opened' && data?.kind === 'brokenSchedule')

const audience = async (payload: Payload, event: Event, req: PayloadRequest): Promise<Recipient[]> => {
  const { actor, people = [], roles = [] } = event
  const any: Where[] = [
    ...(people.length > 0 ? [{ id: { in: people } }] : []),
    ...(roles.length > 0 ? [{ roles: { in: roles } }] : []),
  ]
  if (any.length === 0) return []
  return recipientsOf({ actor: actor.id, people, roles }, await findPeople(payload, { or: any }, req))
}

/** What colleagues write to each other stays with the document: see the language files. */
interface Telling {
  row: OutboxRow
  event: Event
  person: Recipient
  title: string
}

const tell = async (
  payload: Payload,
  { row, event, person, title }: Telling,
  req: PayloadRequest,
): Promise<void> => {
  const { type, document, actor } = event
  const { comment: _unquoted, ...data } = event.data ?? {}
  const now = currentTime().toISOString()
  const created = await payload.db.create({
    collection: 'notifications' as CollectionSlug,
    data: {
      key: `${row.key}:${person.id}`,
      user: person.id,
      event: row.event,
      type,
      document,
      data: { ...data, title, who: actor.name },
      at: row.at,
      mailedAt: person.mail === 'each' ? now : null,
    },
    req,
  })
  if (person.mail !== 'each') return
  const key = `mail:${row.key}:${person.id}`
  await queueMail(
    payload,
    { key, event: row.event, user: person.id, notifications: [String(created.id)], now },
    req,
  )
}
