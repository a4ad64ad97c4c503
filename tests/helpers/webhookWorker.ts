// A worker as a process of its own, to be killed: it tells events and sends webhooks like the server's background, by a
// faster schedule and with shorter leases, and ends when everything is delivered or has failed.
import { setTimeout as pause } from 'node:timers/promises'
import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import { runOutbox } from '@/messaging/outbox/runOutbox'
import { runWebhooks } from '@/messaging/webhooks/runWebhooks'
import { retrySchedule } from '@/messaging/webhooks/schedule'
import { startBackground } from '@/server/background'

const speed = 50_000
const schedule = retrySchedule.map((wait) => wait / speed)
const lease = 5000
const timeout = 1500

const payload = await getPayload({ config, disableOnInit: true })
const stop = startBackground(payload, [
  { name: 'outbox', every: 20, run: async () => void (await runOutbox(payload, { lease })) },
  {
    name: 'webhooks',
    every: 20,
    run: (_, stopping) =>
      runWebhooks(payload, { schedule, lease, timeout, atOnce: 20, perWebhook: 20, stopping }),
  },
])
while ((await countLeft(payload)) > 0) await pause(500)
await stop()
await payload.destroy()

async function countLeft({ db }: Payload): Promise<number> {
  const where = { status: { in: ['waiting', 'sending'] } }
  return (await db.count({ collection: 'outbox', where })).totalDocs
}
