// `/api/notifications`: what the person who asks was told, newest first, and ticking it off.
import type { Endpoint, Payload, PayloadHandler, Where } from 'payload'
import { z } from 'zod'
import { staffOf } from '@/access/actor'
import {
  askedLanguage,
  describeNotification,
  isUnreadBy,
  languageOf,
} from '@/messaging/notifications/describeNotification'
import { currentTime } from '@/platform/database/clock'
import { MissingError } from '@/platform/errors'
import { wholeNumber, yesOrNo } from '@/platform/http/parameters'
import { parseQueryOf } from '@/platform/http/requests'

const listQuery = z.strictObject({
  unread: yesOrNo.optional(),
  page: wholeNumber(1, 1_000_000, 1),
  limit: wholeNumber(1, 100, 20),
  language: askedLanguage,
})

const list: PayloadHandler = async (req) => {
  const actor = staffOf(req)
  const { unread, page, limit, language = languageOf(req) } = parseQueryOf(req, listQuery)
  const mine: Where[] = [{ user: { equals: actor.id } }]
  const asked = unread === undefined ? mine : [...mine, { readAt: { exists: !unread } }]
  const { docs, totalDocs, totalPages, hasNextPage } = await req.payload.db.find<Record<string, unknown>>({
    collection: 'notifications',
    where: { and: asked },
    sort: ['-at', '-key'],
    pagination: true,
    page,
    limit,
  })
  const unreadDocs = await countUnread(req.payload, actor.id)
  const described = docs.map((row) => describeNotification(row, language))
  return Response.json({ docs: described, totalDocs, unreadDocs, page, limit, totalPages, hasNextPage })
}

const countUnread = async (payload: Payload, user: string): Promise<number> => {
  const { totalDocs } = await payload.db.count({ collection: 'notifications', where: isUnreadBy(user) })
  return totalDocs
}

const readOne: PayloadHandler = async (req) => {
  const actor = staffOf(req)
  const id = String(req.routeParams?.id)
  const where: Where = { and: [{ id: { equals: id } }, { user: { equals: actor.id } }] }
  const row = await req.payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: 'notifications',
    where,
  })
  if (!row) throw new MissingError('There is no such notification.')
  if (!row.readAt) await markRead(req.payload, String(row.id))
  const read = await req.payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection: 'notifications',
    where,
  })
  return Response.json(describeNotification(read ?? row, languageOf(req)))
}

const markRead = async (payload: Payload, id: string): Promise<void> => {
  await payload.db.updateOne({
    collection: 'notifications',
    id,
    data: { readAt: currentTime().toISOString() },
  })
}

const readAll: PayloadHandler = async (req) => {
  const actor = staffOf(req)
  const read = await countUnread(req.payload, actor.id)
  if (read > 0)
    await req.payload.db.updateMany({
      collection: 'notifications',
      where: isUnreadBy(actor.id),
      data: { readAt: currentTime().toISOString() },
    })
  return Response.json({ read })
}

export const notificationEndpoints: Endpoint[] = [
  { path: '/', method: 'get', handler: list },
  { path: '/read-all', method: 'post', handler: readAll },
  { path: '/:id/read', method: 'post', handler: readOne },
]
