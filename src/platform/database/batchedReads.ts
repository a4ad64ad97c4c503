// Reads many documents as if one by one, in few queries: what is asked in the same turn, of the same table and by the
// same key, becomes one `in`; what is asked in the same words is asked once. For work that gathers the facts of many
// documents at one moment; it reads only.
import { Mutex } from 'async-mutex'
import DataLoader from 'dataloader'
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

type Find = (args: Args) => Promise<{ docs: Row[] }>

type Stock = Record<Method, Find> & {
  findGlobal: (args: { slug: string; locale?: string }) => Promise<unknown>
}

/**
 * The same Payload with an adapter that joins reads. Its queries follow one another, as one transaction of MongoDB wants
 * it.
 */
export const batchedReads = (payload: Payload): Payload => {
  const stock = payload.db as unknown as Stock
  const mutex = new Mutex()
  const once = memory()
  const batches = new Map<string, DataLoader<string[], Row[]>>()

  const batchOf = (method: Method, args: Args, key: ReadKey) => {
    const name = nameOf(method, args, key)
    const readAll = (asked: readonly string[][]) => {
      batches.delete(name)
      return mutex.runExclusive(() =>
        rowsOfEach(asked, { args, key }, (all) => stock[method].call(payload.db, all)),
      )
    }
    const batch =
      batches.get(name) ?? new DataLoader(readAll, { cache: false, batchScheduleFn: setImmediate })
    batches.set(name, batch)
    return batch
  }
  const read = (method: Method) => async (args: Args) => {
    const key = args.sort ? undefined : readKey(args.where)
    if (!key)
      return once([method, { ...args, req: null }], () =>
        mutex.runExclusive(() => stock[method].call(payload.db, args)),
      )
    if (key.values.length === 0) return { docs: [] }
    const docs = await batchOf(method, args, key).load(key.values)
    return { docs: args.limit ? docs.slice(0, args.limit) : docs }
  }
  const find = read('find')
  const findOne = async (args: Args) => (await find({ ...args, limit: 1 })).docs[0] ?? null
  const findGlobal: Stock['findGlobal'] = (args) =>
    once(['global', { ...args, req: null }], () =>
      mutex.runExclusive(() => stock.findGlobal.call(payload.db, args)),
    )
  const db = Object.assign(Object.create(payload.db), {
    find,
    findVersions: read('findVersions'),
    findOne,
    findGlobal,
  })
  return Object.assign(Object.create(payload), { db }) as Payload
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

/** One query for all: for each what it asked for, in its order. */
const rowsOfEach = async (
  asked: readonly string[][],
  { args, key: { field, rest } }: { args: Args; key: ReadKey },
  find: Find,
): Promise<Row[][]> => {
  const { docs } = await find({
    ...args,
    where: { and: [{ [field]: { in: [...new Set(asked.flat())] } }, ...rest] },
    limit: 0,
    ...{ pagination: false },
    ...(args.select && field !== 'id' ? { select: { ...args.select, [field]: true } } : {}),
  })
  const rows = grouped(docs, field)
  return asked.map((values) => values.flatMap((value) => rows.get(value) ?? []))
}

const grouped = (rows: Row[], field: string): Map<string, Row[]> => {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const value = String(row[field])
    groups.set(value, [...(groups.get(value) ?? []), row])
  }
  return groups
}
