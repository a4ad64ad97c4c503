// Sends one mail of the outbox to one person, if they still work here and still want mail.
import type { Payload } from 'payload'
import { composeMail, type MailItem, oneLine } from '@/messaging/mail/compose'
import { sendFor } from '@/messaging/mail/sendFor'
import { findPeople } from '@/messaging/notifications/people'
import { isStaff, type Recipient } from '@/messaging/notifications/recipients'
import { markDelivered, type OutboxRow, type Worker } from '@/messaging/outbox/rows'

export const sendMail = async (payload: Payload, row: OutboxRow, worker: Worker): Promise<void> => {
  const [person] = await findPeople(payload, { id: { equals: row.target } })
  const items = await readItems(payload, row)
  const reason = whyNot(person, items)
  const said = reason ?? (await send(payload, row, { person: person as Recipient, items }))
  await markDelivered(payload, row, { worker, said })
}

const whyNot = (person: Recipient | undefined, items: readonly MailItem[]): string | undefined => {
  if (!person || !isStaff(person)) return 'not sent: nobody works here under this account'
  if (person.mail === 'off') return 'not sent: the person wants no mail'
  return items.length === 0 ? 'not sent: there is nothing to tell any more' : undefined
}

const send = async (
  payload: Payload,
  row: OutboxRow,
  { person, items }: { person: Recipient; items: MailItem[] },
): Promise<string> => {
  const mail = composeMail({ ...person, items, siteUrl: payload.config.serverURL })
  return sendFor(payload, row, { ...mail, to: { name: oneLine(person.name), address: person.email } })
}

const readItems = async (payload: Payload, { payload: queued }: OutboxRow): Promise<MailItem[]> => {
  const ids = Array.isArray(queued.notifications) ? queued.notifications.map(String) : []
  if (ids.length === 0) return []
  const { docs } = await payload.db.find<Record<string, unknown>>({
    collection: 'notifications',
    where: { id: { in: ids } },
    sort: 'at',
    limit: ids.length,
    pagination: false,
  })
  return docs.map(({ event, type, document, data }) => {
    const { who, title } = (data ?? {}) as { who?: string; title?: string }
    return { event: String(event), type: String(type), document: String(document), who, title }
  })
}
