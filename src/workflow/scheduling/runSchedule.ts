// What is due by the clock: publishes what is scheduled and unpublishes what comes to its end, each in a transaction of
// its own. Any number of processes may run it at once: whoever commits first did it, the others find it done.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload, Where } from 'payload'
import { currentTime } from '@/platform/database/clock'
import { type Due, findDueReviews } from '@/workflow/scheduling/due'
import { publishDue } from '@/workflow/scheduling/publishDue'
import { unpublishDue } from '@/workflow/scheduling/unpublishDue'

interface Work extends Due {
  perform: () => Promise<void>
}

/** Does all that is due, and ends when it is done. */
export const runSchedule = async (payload: Payload, now: Date = currentTime()): Promise<void> => {
  for (const { perform } of await findWork(payload, now)) await perform()
}

const underWay = new Set<string>()
const longestRunMs = 1_000

/**
 * The same, every second: what takes long goes on by itself, so that a document locked by a process that died (until
 * MongoDB ends its transaction, 60 s) keeps no other waiting.
 */
export const runScheduleByClock = async (payload: Payload, now: Date = currentTime()): Promise<void> => {
  const works = (await findWork(payload, now)).map(async ({ type, document, perform }) => {
    const key = `${type}:${document}`
    if (underWay.has(key)) return
    underWay.add(key)
    await perform().finally(() => underWay.delete(key))
  })
  const patience = new AbortController()
  const enough = sleep(longestRunMs, undefined, { signal: patience.signal }).catch(() => undefined)
  await Promise.race([Promise.all(works), enough])
  patience.abort()
}

const findWork = async (payload: Payload, now: Date): Promise<Work[]> => {
  const at = now.toISOString()
  const scheduled: Where = {
    and: [{ stage: { equals: 'scheduled' } }, { publishAt: { less_than_equal: at } }],
  }
  const ending: Where = { and: [{ live: { equals: true } }, { unpublishAt: { less_than_equal: at } }] }
  const publications = await findDueReviews(payload, scheduled, 'publishAt')
  const ends = await findDueReviews(payload, ending, 'unpublishAt')
  return [
    ...publications.map((due) => ({ ...due, perform: () => publishDue(payload, due, now) })),
    ...ends.map((due) => ({ ...due, perform: () => unpublishDue(payload, due, now) })),
  ]
}
