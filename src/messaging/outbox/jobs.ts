// What the outbox and the audit do by the clock.

import { queueDigests } from '@/messaging/mail/queueDigests'
import { pruneOutbox } from '@/messaging/outbox/prune'
import { runOutbox } from '@/messaging/outbox/runOutbox'
import { runWebhooks } from '@/messaging/webhooks/runWebhooks'
import type { Job } from '@/server/background'
import { writeCheckpoint } from '@/workflow/audit/writeCheckpoint'

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
