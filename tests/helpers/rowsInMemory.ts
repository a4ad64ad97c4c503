// A database of a few rows, as much of Payload's adapter as rules ask of it: equality, `and`, and one field to sort by.
import type { Payload } from 'payload'

export type Row = Record<string, unknown>

interface Query {
  collection: string
  where?: Where
  sort?: string
  id?: unknown
  data?: Row
}

type Where = { and: Where[] } | Record<string, { equals: unknown }>

export const rowsInMemory = (collections: Record<string, unknown> = {}) => {
  const tables: Record<string, Row[]> = {}
  const table = (name: string): Row[] => {
    tables[name] ??= []
    return tables[name]
  }
  const matching = ({ collection, where, id }: Query) =>
    table(collection).filter((row) => (id === undefined ? holds(row, where) : row.id === id))
  const db = {
    name: 'sqlite',
    find: async (query: Query) => ({ docs: sorted(matching(query), query.sort) }),
    findOne: async (query: Query) => matching(query)[0] ?? null,
    create: async ({ collection, data }: Query) => {
      const row = { id: `${collection}-${table(collection).length + 1}`, ...data }
      table(collection).push(row)
      return row
    },
    updateOne: async (query: Query) => Object.assign(matching(query)[0] ?? {}, query.data),
    deleteMany: async (query: Query) => {
      const gone = new Set(matching(query))
      tables[query.collection] = table(query.collection).filter((row) => !gone.has(row))
    },
  }
  return { payload: { db, collections } as unknown as Payload, table }
}

const holds = (row: Row, where?: Where): boolean => {
  if (!where) return true
  if ('and' in where && Array.isArray(where.and)) return where.and.every((one) => holds(row, one))
  return Object.entries(where as Record<string, { equals: unknown }>).every(
    ([name, { equals }]) => row[name] === equals,
  )
}

const sorted = (rows: Row[], sort = 'id'): Row[] => {
  const name = sort.replace('-', '')
  const inOrder = [...rows].sort((one, other) => (String(one[name]) < String(other[name]) ? -1 : 1))
  return sort.startsWith('-') ? inOrder.reverse() : inOrder
}
