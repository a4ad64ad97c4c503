// Sends one mail of the outbox to one person, if they still work here and still want mail.
import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import { composeMail, type MailItem, oneLine } from '@/messaging/mail/compose'
import { findPeople } from '@/messaging/notifications/people'
import { isStaff, type Recipient } from '@/messaging/notifications/recipients'
import { PermanentFailure } from '@/messaging/outbox/permanentFailure'
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
  try {
    const answer = (await payload.sendEmail({
      ...mail,
      to: { name: oneLine(person.name), address: person.email },
      messageId: messageId(payload, row),
      // RFC 3834: so that nobody's holiday notice answers.
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    })) as { response?: string } | undefined
    return answer?.response ?? 'sent'
  } catch (err) {
    throw isFinal(err) ? new PermanentFailure((err as Error).message, { cause: err }) : err
  }
}

/** A 5xx of the mail server about this message or address is final (RFC 5321, 4.2.1); one about signing in is ours to mend. */
const isFinal = (err: unknown): boolean =>
  isAboutMessage(err) && ((err as { responseCode?: number }).responseCode ?? 0) >= 500

/** Whether the mail server answered, and did not want this message or address. */
export const isAboutMessage = (err: unknown): boolean => {
  const { code } = err as { code?: string }
  return code === 'EENVELOPE' || code === 'EMESSAGE'
}

/** The same for every attempt, so that a mailbox can tell a repetition. */
const messageId = (payload: Payload, { key }: OutboxRow): string => {
  const domain = payload.email.defaultFromAddress.split('@').at(-1)
  return `<${createHash('sha256').update(key).digest('hex').slice(0, 32)}@${domain}>`
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
