// Where attempts to sign in are counted: in MongoDB for all processes, in memory where one process serves.
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { LRUCache } from 'lru-cache'
import type { Payload } from 'payload'
import { type Attempts, forgottenAfter } from '@/accounts/signIn/delays'

export interface AttemptStore {
  read: (name: string) => Promise<Attempts | undefined>
  /** Stores what comes after, if nobody else did in between; answers whether it did. */
  replace: (name: string, before: Attempts | undefined, after: Attempts) => Promise<boolean>
  forget: (name: string) => Promise<void>
}

const stores = new WeakMap<Payload, AttemptStore>()

export const attemptStoreOf = (payload: Payload): AttemptStore => {
  const store = stores.get(payload) ?? (payload.db.name === 'mongoose' ? inMongodb(payload) : inMemory())
  stores.set(payload, store)
  return store
}

/** More than are needed to wait everywhere: what falls out is what nobody tried for longest. */
const mostNames = 100_000

export const inMemory = (): AttemptStore => {
  const known = new LRUCache<string, Attempts>({ max: mostNames })
  return {
    read: async (name) => known.get(name),
    replace: async (name, before, after) => {
      if (known.get(name) !== before) return false
      known.set(name, after)
      return true
    },
    forget: async (name) => void known.delete(name),
  }
}

interface Row extends Attempts {
  _id: string
  /** MongoDB deletes it then. */
  until: Date
}

const inMongodb = (payload: Payload): AttemptStore => {
  const { connection } = payload.db as unknown as MongooseAdapter
  const rows = connection.getClient().db(connection.name).collection<Row>('signinattempts')
  const ready = rows.createIndex({ until: 1 }, { expireAfterSeconds: 0 })
  return {
    read: async (name) => (await rows.findOne({ _id: name })) ?? undefined,
    replace: async (name, before, after) => {
      await ready
      const row = { ...after, until: new Date(after.nextAt + forgottenAfter) }
      if (before) {
        const { failures, nextAt } = before
        const { matchedCount } = await rows.replaceOne({ _id: name, failures, nextAt }, row)
        return matchedCount === 1
      }
      return rows.insertOne({ _id: name, ...row }).then(
        () => true,
        (error) => (error?.code === duplicateKey ? false : Promise.reject(error)),
      )
    },
    forget: async (name) => void (await rows.deleteOne({ _id: name })),
  }
}

const duplicateKey = 11_000
