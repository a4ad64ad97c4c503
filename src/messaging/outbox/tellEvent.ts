// An event is told to everyone concerned, and over with, in one transaction: a worker that dies in the middle leaves
// nothing told twice. Tellers only write rows; what leaves the house leaves by a row of its own.
import type { Payload, PayloadRequest } from 'payload'
import { tellPeople } from '@/messaging/notifications/tellPeople'
import { type OutboxRow, settle, type Worker } from '@/messaging/outbox/rows'
import { tellWebhooks } from '@/messaging/webhooks/tellWebhooks'
import { inTransaction } from '@/platform/database/inTransaction'

/** Answers in a few words whom it told. */
export type Teller = (payload: Payload, row: OutboxRow, req: PayloadRequest) => Promise<string>

const tellers: readonly Teller[] = [tellPeople, tellWebhooks]

export const tellEvent = (payload: Payload, row: OutboxRow, worker: Worker): Promise<void> =>
  inTransaction(payload, async (req) => {
    const said: string[] = []
    for (const tell of tellers) said.push(await tell(payload, row, req))
    await settle(payload, row, { worker, said: said.join('; ') }, req)
  })
