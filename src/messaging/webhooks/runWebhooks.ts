// Sends what is due, several messages at a time but few to one webhook: a slow receiver delays its own alone.

import { randomUUID } from 'node:crypto'
import os from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'
import type { OutboxRow } from '@/messaging/outbox/rows'
import { deliverMessage, type Sender } from '@/messaging/webhooks/deliverMessage'
import { findDueMessages } from '@/messaging/webhooks/rows'
import { retrySchedule } from '@/messaging/webhooks/schedule'
import { findPaused } from '@/messaging/webhooks/webhook'
import { currentTime } from '@/platform/database/clock'
import { logger } from '@/platform/log/logger'

export interface RunOptions extends Partial<Sender> {
  /** Messages under way at once, in all and to one webhook. */
  atOnce?: number
  perWebhook?: number
  /** Nothing new is begun after it. */
  stopping?: AbortSignal
}

const second = 1000

const ordinary = (): Sender => ({
  name: `${os.hostname()}:${process.pid}:${randomUUID()}`,
  now: () => currentTime(),
  lease: 60 * second,
  timeout: 15 * second,
  schedule: retrySchedule,
  chance: Math.random,
})

/** Works until nothing is due and nothing is under way; webhooks whose receiver asked for quiet are left alone. */
export const runWebhooks = async (
  payload: Payload,
  { atOnce = 20, perWebhook = 5, stopping, ...options }: RunOptions = {},
): Promise<void> => {
  const sender = { ...ordinary(), ...options }
  const underWay = new Map<string, { target: string; done: Promise<void> }>()

  const begin = (row: OutboxRow) => {
    const done = deliver(payload, row, sender).finally(() => underWay.delete(row.id))
    underWay.set(row.id, { target: String(row.target), done })
  }
  const busy = (): string[] =>
    tooMany(
      [...underWay.values()].map(({ target }) => target),
      perWebhook,
    )

  const look = async (): Promise<OutboxRow[]> => {
    const limit = atOnce - underWay.size
    if (limit <= 0) return []
    const now = sender.now()
    return findDueMessages(payload, { now, limit, without: [...busy(), ...(await findPaused(payload, now))] })
  }

  while (!stopping?.aborted) {
    const due = await look()
    let someWait = false
    for (const row of due.filter(({ id }) => !underWay.has(id))) {
      if (busy().includes(String(row.target))) someWait = true
      else begin(row)
    }
    // Their webhook has enough to do: the next look is for the others.
    if (someWait) continue
    if (underWay.size === 0) return
    // Looks again when one is done, and every second for what became due meanwhile.
    await Promise.race([
      ...[...underWay.values()].map(({ done }) => done),
      pause(second, undefined, { ref: false }),
    ])
  }
  await Promise.all([...underWay.values()].map(({ done }) => done))
}

const tooMany = (targets: readonly string[], most: number): string[] =>
  [...new Set(targets)].filter((one) => targets.filter((other) => other === one).length >= most)

/** An error of the database leaves the message under its lease: it is taken again when that ends. */
const deliver = async (payload: Payload, row: OutboxRow, sender: Sender): Promise<void> => {
  try {
    await deliverMessage(payload, row, sender)
  } catch (err) {
    logger.error(
      { err, message: row.key },
      'A message to a webhook could not be dealt with; it is tried again.',
    )
  }
}
