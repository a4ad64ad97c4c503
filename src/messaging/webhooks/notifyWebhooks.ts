// An event becomes a message for each active webhook that asks for it, in the transaction that ends the event.
import type { Payload, PayloadRequest } from 'payload'
import { wants } from '@/collections/webhooks/events'
import type { OutboxRow } from '@/messaging/outbox/rows'
import { isPublic, messageOf, type ToldEvent, type ToldPublication } from '@/messaging/webhooks/message'
import { queueMessage } from '@/messaging/webhooks/queueMessage'

export const notifyWebhooks = async (
  payload: Payload,
  row: OutboxRow,
  req: PayloadRequest,
): Promise<string> => {
  const targets = await findWanting(payload, row.event, req)
  if (targets.length === 0) return 'no webhook'
  const event = { ...(row.payload as unknown as ToldEvent), event: row.event, at: row.at }
  const publication = isPublic(event) ? await findPublication(payload, event, req) : undefined
  const siteUrl = payload.config.serverURL
  const message = messageOf({ key: row.key, event, publication, siteUrl })
  const { partitionKey, sequence, key } = row
  for (const target of targets)
    await queueMessage(
      payload,
      { target, message, partitionKey, sequence, key: `webhook:${key}:${target}` },
      req,
    )
  return `${targets.length} webhooks`
}

const findWanting = async (payload: Payload, event: string, req: PayloadRequest): Promise<string[]> => {
  const { docs } = await payload.db.find<Record<string, unknown>>({
    collection: 'webhooks',
    where: { active: { equals: true } },
    limit: 0,
    pagination: false,
    req,
  })
  return docs
    .filter(({ events }) => wants(Array.isArray(events) ? events.map(String) : [], event))
    .map(({ id }) => String(id))
}

/** The newest publication that there was at the moment of the event: the one it began or ended. */
const findPublication = async (
  payload: Payload,
  { type, document, at }: ToldEvent,
  req: PayloadRequest,
): Promise<ToldPublication | undefined> => {
  const { docs } = await payload.db.find<Record<string, unknown>>({
    collection: 'publications',
    where: {
      and: [
        { type: { equals: type } },
        { document: { equals: document } },
        { publishedAt: { less_than_equal: at } },
      ],
    },
    sort: '-number',
    select: { number: true, slug: true, languages: true },
    limit: 1,
    pagination: false,
    req,
  })
  const [found] = docs
  if (!found) return undefined
  const languages = Array.isArray(found.languages) ? found.languages.map(String) : []
  return { number: Number(found.number), slug: String(found.slug), languages }
}
