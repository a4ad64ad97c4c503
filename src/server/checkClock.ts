// A start whose clock is far from the database's says so: whoever runs the server can set it right.
import type { Payload } from 'payload'
import { currentTime, databaseAhead } from '@/platform/database/clock'

/** In ms: clocks that follow NTP are much closer. */
const far = 1_000

export const checkClock = async (payload: Payload): Promise<void> => {
  const last = await lastChange(payload)
  for (const warning of warningsOf({ ahead: databaseAhead(), now: currentTime(), last }))
    payload.logger.warn(warning)
}

interface Times {
  /** How many ms the database's clock is ahead of ours. */
  ahead: number
  /** By the clock of the database. */
  now: Date
  /** When something changed last, as that is on record. */
  last: Date | undefined
}

export const warningsOf = ({ ahead, now, last }: Times): string[] => [
  ...(Math.abs(ahead) > far
    ? [
        `The clock of this computer is ${inWords(ahead)} ${ahead > 0 ? 'behind' : 'ahead of'} the database’s. Times are taken from the database; set the clocks of all computers by NTP, or sessions end early or late.`,
      ]
    : []),
  ...(last && last.getTime() - now.getTime() > far
    ? [
        `The last change in the database is dated ${last.toISOString()}, ${inWords(last.getTime() - now.getTime())} after now: a clock is or was wrong. What changes next is dated after it; set the clock by NTP.`,
      ]
    : []),
]

const second = 1_000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour

const inWords = (ms: number): string => {
  const time = Math.abs(ms)
  if (time < 2 * minute) return `${Math.round(time / second)} s`
  if (time < 2 * hour) return `${Math.round(time / minute)} minutes`
  return time < 2 * day ? `${Math.round(time / hour)} hours` : `${Math.round(time / day)} days`
}

/** Every change of a document writes its review. */
const lastChange = async (payload: Payload): Promise<Date | undefined> => {
  const { docs } = await payload.db.find<{ updatedAt?: string | Date }>({
    collection: 'reviews',
    select: { updatedAt: true },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
  })
  return docs[0]?.updatedAt ? new Date(docs[0].updatedAt) : undefined
}
