// An event is told to everyone concerned, and over with, in one transaction: a worker that dies in the middle leaves
// nothing told twice. Tellers only write rows; what leaves the house leaves by a row of its own.
import type { Payload } from 'payload'
import { tellPeople } from '@/messaging/notifications/tellPeople'
import { markDelivered, type OutboxRow, type Worker } from '@/messaging/outbox/rows'
import { tellWebhooks } from '@/messaging/webhooks/tellWebhooks'
import { inTransaction } from '@/platform/database/inTransaction'

const tellers = [tellPeople, tellWebhooks]

export const tellEvent = (payload: Payload, row: OutboxRow, worker: Worker): Promise<void> =>
  inTransaction(payload, async (req) => {
    const said: string[] = []
    for (const tell of tellers) said.push(await tell(payload, row, req))
    await markDelivered(payload, row, { worker, said: said.join('; ') }, req)
  })
