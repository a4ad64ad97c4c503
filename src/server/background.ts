// What runs by the clock in a process that has the worker part. Each job is safe to run in many processes at once:
// what must happen once is decided in the database.
import type { Payload } from 'payload'
import { queueDigests } from '@/messaging/mail/queueDigests'
import { pruneOutbox } from '@/messaging/outbox/prune'
import { runOutbox } from '@/messaging/outbox/runOutbox'
import { runWebhooks } from '@/messaging/webhooks/runWebhooks'
import { logger } from '@/platform/log/logger'
import { sweepFiles } from '@/publishing/publications/sweepFiles'
import { writeCheckpoint } from '@/workflow/audit/writeCheckpoint'
import { sweepConsents } from '@/workflow/consent/sweepConsents'
import { sweepNames } from '@/workflow/holds/sweepNames'
import { notifyOverdue } from '@/workflow/reviews/notifyOverdue'
import { reapplyPolicyAfterChange } from '@/workflow/reviews/reapplyPolicyAfterChange'
import { runScheduleByClock } from '@/workflow/scheduling/runSchedule'
import { emptyTrash } from '@/workflow/trash/emptyTrash'

export interface Job {
  name: string
  /** Milliseconds between the end of a run and the next one. */
  every: number
  /** A run that may be long ends soon after `stopping` says so. */
  run: (payload: Payload, stopping: AbortSignal) => Promise<void>
}

const second = 1000
const minute = 60 * second
const hour = 60 * minute

export const jobs: Job[] = [
  { name: 'schedule', every: second, run: (payload) => runScheduleByClock(payload) },
  { name: 'overdue', every: minute, run: (payload) => notifyOverdue(payload) },
  { name: 'policy', every: 30 * second, run: (payload) => reapplyPolicyAfterChange(payload) },
  { name: 'outbox', every: second, run: async (payload) => void (await runOutbox(payload)) },
  { name: 'webhooks', every: second, run: (payload, stopping) => runWebhooks(payload, { stopping }) },
  { name: 'digests', every: 5 * minute, run: (payload) => queueDigests(payload) },
  { name: 'checkpoint', every: hour, run: async (payload) => void (await writeCheckpoint(payload)) },
  { name: 'outbox-prune', every: hour, run: (payload) => pruneOutbox(payload) },
  { name: 'files', every: 24 * hour, run: (payload) => sweepFiles(payload) },
  { name: 'trash', every: hour, run: (payload) => emptyTrash(payload) },
  { name: 'consents', every: minute, run: (payload) => sweepConsents(payload) },
  { name: 'names', every: minute, run: (payload) => sweepNames(payload) },
]

/** Starts the jobs and answers how to stop them: what is under way is finished first. */
export function startBackground(payload: Payload, list: readonly Job[] = jobs): () => Promise<void> {
  const stops = list.map((job) => repeat(payload, job))
  return async () => void (await Promise.all(stops.map((stop) => stop())))
}

function repeat(payload: Payload, { name, every, run }: Job): () => Promise<void> {
  const stopping = new AbortController()
  let timer: NodeJS.Timeout
  let running: Promise<void> = Promise.resolve()
  const once = async () => {
    try {
      await run(payload, stopping.signal)
    } catch (err) {
      logger.error({ err, job: name }, 'A job of the background failed; it is tried again.')
    }
    if (!stopping.signal.aborted) wait()
  }
  const wait = () => {
    timer = setTimeout(() => {
      running = once()
    }, every)
    timer.unref()
  }
  wait()
  return async () => {
    stopping.abort()
    clearTimeout(timer)
    await running
  }
}
