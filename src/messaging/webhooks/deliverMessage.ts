// Delivers one message: waits its turn, takes it under a lease, sends it and writes down what came of it.
import type { Payload } from 'payload'
import { secretsOf } from '@/collections/webhooks/secrets'
import { attempt, claim, type OutboxRow, release, type Worker } from '@/messaging/outbox/rows'
import { noteHealth } from '@/messaging/webhooks/health'
import type { Message } from '@/messaging/webhooks/message'
import { heldUntil, wakeNext } from '@/messaging/webhooks/ordering'
import { type Outcome, outcomeOf, outcomeOfError } from '@/messaging/webhooks/outcome'
import { post } from '@/messaging/webhooks/post'
import { postpone } from '@/messaging/webhooks/rows'
import { signedHeaders } from '@/messaging/webhooks/sign'
import { readWebhook, type Webhook } from '@/messaging/webhooks/webhook'
import { inTransaction } from '@/platform/database/inTransaction'
import { allowList } from '@/platform/http/outgoing/allowList'
import type { ResolveName } from '@/platform/http/outgoing/connect'

export interface Sender extends Worker {
  /** Milliseconds for one attempt; the lease must be longer. */
  timeout: number
  /** See schedule.ts. */
  schedule: readonly number[]
  /** From 0 to 1. */
  chance: () => number
  resolve?: ResolveName | undefined
}

export const deliverMessage = async (payload: Payload, due: OutboxRow, sender: Sender): Promise<void> => {
  if (await standsAside(payload, due, sender.now())) return
  const row = await claim(payload, due.id, sender)
  if (!row) return
  const webhook = await readWebhook(payload, String(row.target))
  const refusal = whyNot(webhook)
  const outcome = refusal ?? (await send(payload, row, { webhook: webhook as Webhook, sender }))
  await writeDown(payload, row, { outcome, sender, counts: !refusal })
}

/** Leaves the message for later when an earlier one comes first. */
const standsAside = async (payload: Payload, due: OutboxRow, now: Date): Promise<boolean> => {
  const until = await heldUntil(payload, due, now)
  if (!until) return false
  await postpone(payload, due.id, until, now)
  // The one before may have left, and woken nobody, between the look and the note.
  if (!(await heldUntil(payload, due, now))) await wakeSelf(payload, due, now)
  return true
}

const wakeSelf = async (payload: Payload, { id }: OutboxRow, now: Date): Promise<void> => {
  await payload.db.updateOne({
    collection: 'outbox',
    where: { and: [{ id: { equals: id } }, { status: { equals: 'waiting' } }] },
    data: { nextAttemptAt: now.toISOString() },
  })
}

const whyNot = (webhook: Webhook | undefined): Outcome | undefined => {
  const said = !webhook
    ? 'Not sent: there is no such webhook any more.'
    : 'Not sent: the webhook is switched off.'
  return webhook?.active ? undefined : { kind: 'failed', gone: false, said }
}

const send = async (
  payload: Payload,
  row: OutboxRow,
  { webhook, sender }: { webhook: Webhook; sender: Sender },
): Promise<Outcome> => {
  const { id, body } = row.payload as unknown as Message
  const { timeout, resolve, schedule } = sender
  const judged = () => ({ attempts: row.attempts + 1, now: sender.now(), chance: sender.chance(), schedule })
  try {
    const text = JSON.stringify(body)
    const at = sender.now()
    const signed = signedHeaders({ id, at, body: text }, secretsOf(payload, webhook, at))
    const reply = await post(
      { url: webhook.url, headers: { ...ownHeaders, ...signed }, body: text },
      { allowed: allowList(), timeout, resolve },
    )
    return outcomeOf(reply, judged())
  } catch (err) {
    return outcomeOfError(err, judged())
  }
}

const ownHeaders = { 'content-type': 'application/json', 'user-agent': 'Imprimatur' }

interface Writing {
  outcome: Outcome
  sender: Sender
  /** Whether anything was sent. */
  counts: boolean
}

/** As one: how the message ended, whose turn it is now, and how its receiver fares. */
const writeDown = (payload: Payload, row: OutboxRow, { outcome, sender, counts }: Writing): Promise<void> =>
  inTransaction(payload, async (req) => {
    const { said, status } = outcome
    const tried = attempt(row, { worker: sender, ok: outcome.kind === 'delivered', said, status })
    const kept = { ...tried, attempts: counts ? tried.attempts : row.attempts, ...next(outcome) }
    if (!(await release(payload, row, sender, kept, req))) return
    if (outcome.kind !== 'again') await wakeNext(payload, row, sender.now(), req)
    if (counts) await noteHealth(payload, String(row.target), { outcome, now: sender.now() }, req)
  })

const next = (outcome: Outcome): Record<string, unknown> =>
  outcome.kind === 'again'
    ? { status: 'waiting', nextAttemptAt: outcome.at.toISOString() }
    : { status: outcome.kind }
