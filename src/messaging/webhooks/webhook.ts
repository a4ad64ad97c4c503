// A webhook as the sender needs it, read past access rules: nobody is signed in when messages go out.
import type { Payload, PayloadRequest } from 'payload'

export interface Webhook {
  id: string
  url: string
  active: boolean
  disabledReason: string | null
  /** The first failure since something got through. */
  failingSince: Date | null
  secret: unknown
  previousSecret: unknown
  previousSecretUntil: unknown
}

export const readWebhook = async (
  payload: Payload,
  id: string,
  req?: PayloadRequest,
): Promise<Webhook | undefined> => {
  const row = await payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: 'webhooks',
    where: { id: { equals: id } },
    ...(req ? { req } : {}),
  })
  if (!row) return undefined
  return {
    id: String(row.id),
    url: String(row.url),
    active: row.active === true,
    disabledReason: row.disabledReason ? String(row.disabledReason) : null,
    failingSince: row.failingSince ? new Date(row.failingSince as string) : null,
    secret: row.secret,
    previousSecret: row.previousSecret,
    previousSecretUntil: row.previousSecretUntil,
  }
}

export const writeWebhook = async (
  payload: Payload,
  id: string,
  data: Record<string, unknown>,
  req?: PayloadRequest,
): Promise<void> => {
  await payload.db.updateOne({ collection: 'webhooks', id, data, ...(req ? { req } : {}) })
}

/** The webhooks whose receivers asked for quiet until later than now. */
export const findPaused = async (payload: Payload, now: Date): Promise<string[]> => {
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'webhooks',
    where: { and: [{ active: { equals: true } }, { pausedUntil: { greater_than: now.toISOString() } }] },
    limit: 0,
    pagination: false,
    select: { name: true },
  })
  return docs.map(({ id }) => String(id))
}
