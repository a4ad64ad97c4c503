// `/api/webhooks/{id}/…`: what administrators do with a webhook beside writing it. Each answers the row it changed.

import { randomUUID } from 'node:crypto'
import type { Endpoint, PayloadHandler, PayloadRequest } from 'payload'
import { staffOf } from '@/access/actor'
import { wellAgain } from '@/collections/webhooks/forgetDisabling'
import { newSecret, overlap } from '@/collections/webhooks/secrets'
import { listDeliveries, replayDelivery } from '@/messaging/webhooks/deliveries'
import { testMessage } from '@/messaging/webhooks/message'
import { queueMessage } from '@/messaging/webhooks/queueMessage'
import { readWebhook, type Webhook, writeWebhook } from '@/messaging/webhooks/webhook'
import { currentTime } from '@/platform/database/clock'
import { inTransaction } from '@/platform/database/inTransaction'
import { MissingError, StateError } from '@/platform/errors'

type Handler = (req: PayloadRequest, webhook: Webhook) => Promise<Response>

/** @throws {SignInError} 401, {PersonError} 403, {MissingError} 404 */
const forAdmins =
  (handler: Handler): PayloadHandler =>
  async (req) => {
    staffOf(req, 'administer')
    const webhook = await readWebhook(req.payload, String(req.routeParams?.id))
    if (!webhook) throw new MissingError('There is no such webhook.')
    return handler(req, webhook)
  }

/** The secret until now stays valid beside the new one; a third, still older one does not. */
const rotate: Handler = async (req, { id }) => {
  const secret = newSecret()
  const previousSecretUntil = new Date(currentTime().getTime() + overlap).toISOString()
  await inTransaction(
    req.payload,
    async (inside) => {
      const before = await readWebhook(req.payload, id, inside)
      if (!before) throw new MissingError('There is no such webhook.')
      const changes = {
        secret: req.payload.encrypt(secret),
        previousSecret: before.secret,
        previousSecretUntil,
      }
      await writeWebhook(req.payload, id, changes, inside)
    },
    { req },
  )
  return Response.json({ id, secret, previousSecretUntil })
}

const test: Handler = async (req, webhook) => {
  refuseOff(webhook)
  const key = `test:${randomUUID()}`
  const message = testMessage(key, currentTime().toISOString())
  const row = await queueMessage(req.payload, { key: `webhook:${key}`, target: webhook.id, message })
  return Response.json({ id: row, messageId: message.id }, { status: 202 })
}

const enable: Handler = async (req, { id }) => {
  await writeWebhook(req.payload, id, { active: true, ...wellAgain })
  return Response.json({ id, active: true })
}

const replayOne: Handler = async (req, webhook) => {
  refuseOff(webhook)
  const row = await replayDelivery(req.payload, { webhook: webhook.id, row: String(req.routeParams?.row) })
  return Response.json(row, { status: 202 })
}

const refuseOff = ({ active }: Webhook): void => {
  if (!active) throw new StateError('This webhook is switched off. Switch it on first: POST …/enable.')
}

export const webhookEndpoints: Endpoint[] = [
  { path: '/:id/rotate-secret', method: 'post', handler: forAdmins(rotate) },
  { path: '/:id/test', method: 'post', handler: forAdmins(test) },
  { path: '/:id/enable', method: 'post', handler: forAdmins(enable) },
  { path: '/:id/deliveries', method: 'get', handler: forAdmins(listDeliveries) },
  { path: '/:id/deliveries/:row/replay', method: 'post', handler: forAdmins(replayOne) },
]
