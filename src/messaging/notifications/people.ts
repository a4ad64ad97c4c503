// Reads the people of the house as recipients.
import type { Payload, PayloadRequest, Where } from 'payload'
import type { Role } from '@/access/roles'
import type { Recipient } from '@/messaging/notifications/recipients'

export const findPeople = async (
  payload: Payload,
  where: Where,
  req?: PayloadRequest,
): Promise<Recipient[]> => {
  const { docs } = await payload.db.find<Record<string, unknown>>({
    collection: 'users',
    where,
    limit: 0,
    pagination: false,
    select: { name: true, email: true, roles: true, active: true, language: true, mail: true },
    ...(req ? { req } : {}),
  })
  return docs.map(toRecipient)
}

const toRecipient = (row: Record<string, unknown>): Recipient => ({
  id: String(row.id),
  name: String(row.name ?? ''),
  email: String(row.email),
  roles: (Array.isArray(row.roles) ? row.roles : []) as Role[],
  active: row.active !== false,
  language: String(row.language ?? 'en'),
  mail: (row.mail as Recipient['mail'] | null) ?? 'each',
})
