// Writes down what happened, in the transaction that makes it so; a worker tells people and other software afterwards.
import { randomUUID } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import type { Actor, Role } from '@/access/roles'
import { nextSequence } from '@/workflow/events/nextSequence'

export interface OutboxEvent {
  /** Such as `review.requested`, `article.published`. */
  event: string
  type: string
  document: string
  actor: Actor
  /** ISO 8601 instant. */
  at: string
  /** What there is to tell; never a real name of somebody under protection. */
  data?: Record<string, unknown> | undefined
  /** User ids it is for. */
  people?: readonly string[] | undefined
  /** Everyone who holds one of these roles. */
  roles?: readonly Role[] | undefined
  /** Told once: a second event with the key of an earlier one is an error of the database. */
  key?: string | undefined
}

export const writeEvent = async (
  payload: Payload,
  { event, key, at, ...what }: OutboxEvent,
  req: PayloadRequest,
): Promise<void> => {
  const { type, document, actor, data, people = [], roles = [] } = what
  const partitionKey = `${type}:${document}`
  await payload.db.create({
    collection: 'outbox',
    data: {
      event,
      lane: partitionKey,
      place: await nextSequence(payload, partitionKey, req),
      key: key ?? randomUUID(),
      payload: { type, document, actor: { id: actor.id, name: actor.name }, data: data ?? {}, people, roles },
      status: 'waiting',
      attempts: 0,
      nextAttemptAt: at,
      at,
    },
    returning: false,
    req,
  })
}
