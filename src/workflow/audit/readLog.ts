// Reads logs and reviews in bounded pieces: no page depends on how much came before it.
import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'
import { type ChainedEntry, toChainedEntry } from '@/workflow/audit/chain'
import { type Checkpoint, foldCheckpoints, type Heads } from '@/workflow/audit/checkpoint'
import { type Review, toReview } from '@/workflow/reviews/reviews'

interface Reading {
  collection: CollectionSlug
  by: readonly string[]
  where?: Where
  pageSize?: number
  /** Of localised values, every language. */
  locale?: 'all'
}

/** Every row of a collection by these fields, ascending, which together name one row. */
export async function* eachRow(
  payload: Payload,
  { collection, by, where = {}, pageSize = 1000, locale }: Reading,
  req?: PayloadRequest,
): AsyncGenerator<Record<string, unknown>> {
  let last: Record<string, unknown> | undefined
  for (;;) {
    const { docs }: { docs: Record<string, unknown>[] } = await payload.db.find({
      collection,
      where: last ? { and: [where, after(by, last)] } : where,
      sort: [...by],
      limit: pageSize,
      pagination: false,
      ...(locale ? { locale } : {}),
      ...(req ? { req } : {}),
    })
    yield* docs
    if (docs.length < pageSize) return
    last = docs.at(-1)
  }
}

/** Behind `last` in the order of `by`: (a > 1) or (a = 1 and b > 2) …; the first bound lets an index start there. */
const after = (by: readonly string[], last: Record<string, unknown>): Where => {
  const is = (field: string, operator: string): Where => ({ [field]: { [operator]: plain(last[field]) } })
  const behind = by.map(
    (field, index): Where => ({
      and: [...by.slice(0, index).map((earlier) => is(earlier, 'equals')), is(field, 'greater_than')],
    }),
  )
  return { and: [is(by[0] ?? 'id', 'greater_than_equal'), { or: behind }] }
}

const plain = (value: unknown): unknown => (value instanceof Date ? value.toISOString() : value)

/** The log of one document after another. */
export async function* eachLog(payload: Payload): AsyncGenerator<ChainedEntry[]> {
  let log: ChainedEntry[] = []
  const rows = eachRow(payload, { collection: 'transitions', by: ['type', 'document', 'number'] })
  for await (const row of rows) {
    const entry = toChainedEntry(row)
    const first = log[0]
    if (first && (first.type !== entry.type || first.document !== entry.document)) {
      yield log
      log = []
    }
    log.push(entry)
  }
  if (log.length > 0) yield log
}

export const readLog = async (
  payload: Payload,
  { type, document }: { type: string; document: string },
  req?: PayloadRequest,
): Promise<ChainedEntry[]> => {
  const where: Where = { and: [{ type: { equals: type } }, { document: { equals: document } }] }
  const entries: ChainedEntry[] = []
  for await (const row of eachRow(payload, { collection: 'transitions', by: ['number'], where }, req))
    entries.push(toChainedEntry(row))
  return entries
}

export async function* eachReview(payload: Payload, req?: PayloadRequest): AsyncGenerator<Review> {
  for await (const row of eachRow(payload, { collection: 'reviews', by: ['id'] }, req)) yield toReview(row)
}

/** The ends of all logs, as the reviews have them. */
export const readHeads = async (payload: Payload, req?: PayloadRequest): Promise<Heads> => {
  const heads: Heads = {}
  for await (const { type, document, logNumber, logHash } of eachReview(payload, req))
    if (document && logNumber > 0) heads[`${type}:${document}`] = { number: logNumber, hash: logHash ?? '' }
  return heads
}

/** @throws {BrokenCheckpoint} */
export const readCheckpoints = async (
  payload: Payload,
  req?: PayloadRequest,
): Promise<{ last: Checkpoint | undefined; heads: Heads }> => {
  const checkpoints: Checkpoint[] = []
  for await (const row of eachRow(payload, { collection: 'checkpoints', by: ['number'] }, req))
    checkpoints.push(toCheckpoint(row))
  return { last: checkpoints.at(-1), heads: foldCheckpoints(checkpoints) }
}

const toCheckpoint = (row: Record<string, unknown>): Checkpoint => ({
  number: Number(row.number),
  at: new Date(row.at as string).toISOString(),
  heads: (row.heads ?? {}) as Heads,
  root: String(row.root),
  previous: row.previous ? String(row.previous) : null,
  hash: String(row.hash),
})
