// What the outbox and the audit do by the clock.
import { writeCheckpoint } from '@/audit/writeCheckpoint'
import { queueDigests } from '@/mail/queueDigests'
import { pruneOutbox } from '@/outbox/prune'
import { runOutbox } from '@/outbox/runOutbox'
import type { Job } from '@/server/background'
import { runWebhooks } from '@/webhooks/runWebhooks'

const second = 1000
const minute = 60 * second
const hour = 60 * minute

export const recordJobs: Job[] = [
  { name: 'outbox', every: second, run: async (payload) => void (await runOutbox(payload)) },
  { name: 'webhooks', every: second, run: (payload, stopping) => runWebhooks(payload, { stopping }) },
  { name: 'digests', every: 5 * minute, run: (payload) => queueDigests(payload) },
  { name: 'checkpoint', every: hour, run: async (payload) => void (await writeCheckpoint(payload)) },
  { name: 'outbox-prune', every: hour, run: (payload) => pruneOutbox(payload) },
]
