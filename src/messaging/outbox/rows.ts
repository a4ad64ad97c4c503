// The outbox as rows: taken by one worker at a time under a lease, which alone may record the outcome.
// Both are compare-and-sets, so that any number of workers may run and a killed one is replaced.
import type { Payload, PayloadRequest, Where } from 'payload'
import { backOff, maxAttempts } from '@/messaging/outbox/backOff'

export interface OutboxRow {
  id: string
  event: string
  /** Absent: an event that is still to be told. */
  channel: string | null
  target: string | null
  payload: Record<string, unknown>
  attempts: number
  answers: Answer[]
  key: string
  at: string
  /** See lanes.ts. */
  lane: string | null
  place: number
}

/** What came of an attempt. */
export interface Answer {
  at: string
  ok: boolean
  /** What the other side said, in one line. */
  said: string
  /** The status of an answer over HTTP. */
  status?: number | undefined
}

export interface Worker {
  /** Nobody else's. */
  name: string
  now: () => Date
  /** Milliseconds after which others may take a message over. */
  lease: number
}

/** The channels that somebody here can deliver; rows of others wait. */
export const findDue = async (
  payload: Payload,
  { channels, now, limit }: { channels: readonly string[]; now: Date; limit: number },
): Promise<string[]> => {
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'outbox',
    where: {
      and: [isDue(now), { or: [{ channel: { exists: false } }, { channel: { in: [...channels] } }] }],
    },
    sort: 'nextAttemptAt',
    select: { status: true },
    limit,
    pagination: false,
  })
  return docs.map(({ id }) => String(id))
}

export const isDue = (now: Date): Where => {
  const by = now.toISOString()
  return {
    or: [
      { and: [{ status: { equals: 'waiting' } }, { nextAttemptAt: { less_than_equal: by } }] },
      { and: [{ status: { equals: 'sending' } }, { leasedUntil: { less_than: by } }] },
    ],
  }
}

/** Takes a message; `undefined` when somebody else was faster. */
export const claim = async (
  payload: Payload,
  id: string,
  { name, now, lease }: Worker,
): Promise<OutboxRow | undefined> => {
  const start = now()
  const row = await payload.db.updateOne({
    collection: 'outbox',
    where: { and: [{ id: { equals: id } }, isDue(start)] },
    data: {
      status: 'sending',
      leasedBy: name,
      leasedUntil: new Date(start.getTime() + lease).toISOString(),
    },
  })
  return row ? toRow(row as unknown as Record<string, unknown>) : undefined
}

/** Marks a message delivered, if this worker still holds it. */
export const markDelivered = async (
  payload: Payload,
  row: OutboxRow,
  { worker, said }: { worker: Worker; said: string },
  req?: PayloadRequest,
): Promise<boolean> =>
  release(payload, row, worker, { status: 'delivered', ...attempt(row, { worker, ok: true, said }) }, req)

/** Notes a failure: tried again later, or given up when it cannot succeed or has failed often enough. */
export const recordFailure = async (
  payload: Payload,
  row: OutboxRow,
  { worker, said, permanent }: { worker: Worker; said: string; permanent: boolean },
): Promise<boolean> => {
  const tried = attempt(row, { worker, ok: false, said })
  const wait = backOff(tried.attempts, Math.random())
  const next = { status: 'waiting', nextAttemptAt: new Date(worker.now().getTime() + wait).toISOString() }
  const over = permanent || tried.attempts >= maxAttempts
  return release(payload, row, worker, { ...tried, ...(over ? { status: 'failed' } : next) })
}

const keptAnswers = 20

export const attempt = (
  row: OutboxRow,
  {
    worker,
    said,
    ...how
  }: { worker: Pick<Worker, 'now'>; ok: boolean; said: string; status?: number | undefined },
) => ({
  attempts: row.attempts + 1,
  answers: [...row.answers, { at: worker.now().toISOString(), ...how, said: said.slice(0, 500) }].slice(
    -keptAnswers,
  ),
})

/** Writes how an attempt ended and gives the message back, if this worker still holds it. */
export const release = async (
  payload: Payload,
  { id }: OutboxRow,
  { name }: Worker,
  data: Record<string, unknown>,
  req?: PayloadRequest,
): Promise<boolean> => {
  const saved = await payload.db.updateOne({
    collection: 'outbox',
    where: {
      and: [{ id: { equals: id } }, { status: { equals: 'sending' } }, { leasedBy: { equals: name } }],
    },
    data: { ...data, leasedBy: null, leasedUntil: null },
    ...(req ? { req } : {}),
  })
  return Boolean(saved)
}

export const toRow = (row: Record<string, unknown>): OutboxRow => ({
  id: String(row.id),
  event: String(row.event),
  channel: row.channel ? String(row.channel) : null,
  target: row.target ? String(row.target) : null,
  payload: (row.payload ?? {}) as Record<string, unknown>,
  attempts: Number(row.attempts ?? 0),
  answers: Array.isArray(row.answers) ? (row.answers as Answer[]) : [],
  key: String(row.key),
  at: new Date(row.at as string).toISOString(),
  lane: row.lane ? String(row.lane) : null,
  place: Number(row.place ?? 0),
})
