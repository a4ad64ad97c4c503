// Mails a review link to its guest, and to nobody else. Each attempt brings a new secret; the one before it is void.
import type { Payload } from 'payload'
import { oneLine } from '@/messaging/mail/compose'
import { composeInvitation } from '@/messaging/mail/composeInvitation'
import { sendFor } from '@/messaging/mail/sendFor'
import { readTitle } from '@/messaging/notifications/titles'
import { markDelivered, type OutboxRow, type Worker } from '@/messaging/outbox/rows'
import { writeOpenLink } from '@/workflow/guests/links'
import { readMaker } from '@/workflow/guests/maker'
import { renewToken } from '@/workflow/guests/renewToken'

export const sendInvitation = async (payload: Payload, row: OutboxRow, worker: Worker): Promise<void> => {
  const said = (await send(payload, row, worker)) ?? 'not sent: the link opens nothing any more'
  await markDelivered(payload, row, { worker, said })
}

const send = async (payload: Payload, row: OutboxRow, worker: Worker): Promise<string | undefined> => {
  const renewed = await renewToken(payload, String(row.target))
  if (!renewed?.link.email) return undefined
  const { link, token } = renewed
  const maker = await readMaker(payload, link)
  if (!maker) return undefined
  const mail = composeInvitation({
    name: link.name,
    who: maker.name,
    email: maker.email,
    title: await readTitle(payload, link),
    language: maker.language,
    expiresAt: link.expiresAt,
    token,
    siteUrl: payload.config.serverURL,
  })
  const said = await sendFor(payload, row, {
    ...mail,
    to: { name: oneLine(link.name), address: String(link.email) },
  })
  await writeOpenLink(payload, link, { sentAt: worker.now().toISOString() })
  return said
}
