// Reads many documents as if one by one, in few queries: what is asked in the same turn, of the same table and by the
// same key, becomes one `in`; what is asked in the same words is asked once. For work that gathers the facts of many
// documents at one moment; it reads only.
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Payload, Where } from 'payload'
import { type ReadKey, readKey } from './readKey'

type Row = Record<string, unknown>
type Method = 'find' | 'findVersions'

interface Args {
  collection: string
  where?: Where
  select?: Record<string, unknown>
  sort?: unknown
  limit?: number
}

interface Batch extends Omit<ReadKey, 'values'> {
  method: Method
  args: Args
  asked: { values: string[]; answer: (rows: Row[]) => void; fail: (error: unknown) => void }[]
}

type Stock = Record<Method, (args: Args) => Promise<{ docs: Row[] }>> & {
  findGlobal: (args: { slug: string; locale?: string }) => Promise<unknown>
}

/**
 * The same Payload with an adapter that joins reads. Its queries follow one another, as one transaction of MongoDB wants
 * it.
 */
export const batchedReads = (payload: Payload): Payload => {
  const stock = payload.db as unknown as Stock
  const inTurn = turns()
  const once = memory()
  let batches = new Map<string, Batch>()

  const flush = async () => {
    await nextTurn()
    const due = batches
    batches = new Map()
    for (const batch of due.values())
      void inTurn(() => answerBatch(batch, (args) => stock[batch.method].call(payload.db, args)))
  }
  const read = (method: Method) => async (args: Args) => {
    const key = args.sort ? undefined : readKey(args.where)
    if (!key)
      return once([method, { ...args, req: null }], () => inTurn(() => stock[method].call(payload.db, args)))
    if (key.values.length === 0) return { docs: [] }
    const name = nameOf(method, args, key)
    if (batches.size === 0) void flush()
    const batch = batches.get(name) ?? { method, args, field: key.field, rest: key.rest, asked: [] }
    batches.set(name, batch)
    const docs = await new Promise<Row[]>((answer, fail) =>
      batch.asked.push({ values: key.values, answer, fail }),
    )
    return { docs: args.limit ? docs.slice(0, args.limit) : docs }
  }
  const find = read('find')
  const findOne = async (args: Args) => (await find({ ...args, limit: 1 })).docs[0] ?? null
  const findGlobal: Stock['findGlobal'] = (args) =>
    once(['global', { ...args, req: null }], () => inTurn(() => stock.findGlobal.call(payload.db, args)))
  const db = Object.assign(Object.create(payload.db), {
    find,
    findVersions: read('findVersions'),
    findOne,
    findGlobal,
  })
  return Object.assign(Object.create(payload), { db }) as Payload
}

const turns = () => {
  let last: Promise<unknown> = Promise.resolve()
  return <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work)
    last = next.catch(() => undefined)
    return next
  }
}

/** Does what was asked before in the same words no second time. */
const memory = () => {
  const answers = new Map<string, Promise<unknown>>()
  return <T>(words: unknown, work: () => Promise<T>): Promise<T> => {
    const name = JSON.stringify(words)
    const answer = (answers.get(name) as Promise<T> | undefined) ?? work()
    answers.set(name, answer)
    return answer
  }
}

/** Reads with the same name differ in the values of their key alone. */
const nameOf = (method: Method, args: Args, { field, rest }: ReadKey): string =>
  JSON.stringify([method, field, rest, { ...args, where: null, limit: null, req: null }])

const answerBatch = async (
  { args, field, rest, asked }: Batch,
  read: (args: Args) => Promise<{ docs: Row[] }>,
): Promise<void> => {
  const values = [...new Set(asked.flatMap((one) => one.values))]
  try {
    const { docs } = await read({
      ...args,
      where: { and: [{ [field]: { in: values } }, ...rest] },
      limit: 0,
      ...{ pagination: false },
      ...(args.select && field !== 'id' ? { select: { ...args.select, [field]: true } } : {}),
    })
    const rows = grouped(docs, field)
    for (const one of asked) one.answer(one.values.flatMap((value) => rows.get(value) ?? []))
  } catch (error) {
    for (const one of asked) one.fail(error)
  }
}

const grouped = (rows: Row[], field: string): Map<string, Row[]> => {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const value = String(row[field])
    groups.set(value, [...(groups.get(value) ?? []), row])
  }
  return groups
}
