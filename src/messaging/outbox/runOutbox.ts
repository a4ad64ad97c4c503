// Delivers what is due in the outbox: events become notifications, mail goes out. A failure costs its own message a
// later attempt and the others nothing. Mail is delivered at least once; its Message-ID stays the same.
import { randomUUID } from 'node:crypto'
import os from 'node:os'
import type { Payload } from 'payload'
import { sendInvitation } from '@/messaging/mail/sendInvitation'
import { sendMail } from '@/messaging/mail/sendMail'
import { dispatchEvent } from '@/messaging/outbox/dispatchEvent'
import { PermanentFailure } from '@/messaging/outbox/permanentFailure'
import { claim, findDueRows, type OutboxRow, recordFailure, type Worker } from '@/messaging/outbox/rows'
import { currentTime } from '@/platform/database/clock'
import { logger } from '@/platform/log/logger'

/** Delivers one message and records the outcome; an error it throws is recorded as a failure. */
type Deliver = (payload: Payload, row: OutboxRow, worker: Worker) => Promise<void>

const channels: Record<string, Deliver> = { mail: sendMail, invitation: sendInvitation }

const minute = 60_000
const atOnce = 5

const ownName = `${os.hostname()}:${process.pid}:${randomUUID()}`

/** Works until nothing is due and answers how many messages it took. */
export const runOutbox = async (payload: Payload, options: Partial<Worker> = {}): Promise<number> => {
  const worker: Worker = { name: ownName, now: () => currentTime(), lease: 3 * minute, ...options }
  let taken = 0
  for (;;) {
    const ids = await findDueRows(payload, {
      channels: Object.keys(channels),
      now: worker.now(),
      limit: atOnce,
    })
    const done = await Promise.all(ids.map((id) => deliverOne(payload, id, worker)))
    taken += done.filter(Boolean).length
    if (!done.some(Boolean)) return taken
  }
}

const deliverOne = async (payload: Payload, id: string, worker: Worker): Promise<boolean> => {
  const row = await claim(payload, id, worker)
  if (!row) return false
  const deliver = row.channel ? channels[row.channel] : dispatchEvent
  try {
    await deliver?.(payload, row, worker)
  } catch (err) {
    logger.warn({ err, message: row.key, attempts: row.attempts + 1 }, 'A message could not be delivered.')
    const permanent = err instanceof PermanentFailure
    await recordFailure(payload, row, { worker, said: (err as Error).message, permanent })
  }
  return true
}
