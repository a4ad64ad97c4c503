// The database for growth: a replica set or a sharded cluster. Indexes exist before the first request.
import { type MongooseAdapter, mongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapterObj } from 'payload'
import { keepDaysOnMongodb } from '@/platform/database/days/mongodbDays'
import { prepareMongodbLists } from '@/platform/database/listIndex/mongodb'
import { forbidOutsideWrites } from './insideTransaction'
import { limitTime } from './limitTime'
import { followMongodbClock } from './mongodbClock'
import { orderVersions } from './orderVersions'
import { isUnknownCommit, TransientDatabaseError } from './transientErrors'

/** Payload's MongoDB adapter, decorated. Checked against @payloadcms/db-mongodb 3.90.1. */
export function mongodbDatabase(url: string): DatabaseAdapterObj<MongooseAdapter> {
  const stock = mongooseAdapter({
    url,
    autoPluralization: false,
    ensureIndexes: true,
    // Payload adds `createdAt` to every sort otherwise, and no compound index serves that.
    disableFallbackSort: true,
    afterCreateConnection: ({ connection }) => {
      connection.plugin(limitTime)
    },
    connectOptions: { autoIndex: false, serverSelectionTimeoutMS: 15_000 },
    transactionOptions: {
      readConcern: { level: 'snapshot' },
      writeConcern: { w: 'majority' },
      readPreference: 'primary',
    },
  })
  // mongooseAdapter() builds a MongooseAdapter and declares less.
  return { ...stock, init: (args) => decorate(stock.init(args) as MongooseAdapter) }
}

function decorate(adapter: MongooseAdapter): MongooseAdapter {
  const { beginTransaction, connect, destroy, transactionOptions } = adapter
  let unfollowClock = () => {}
  orderVersions(adapter)
  adapter.connect = async (args) => {
    await connect?.call(adapter, args)
    unfollowClock()
    unfollowClock = await followMongodbClock(adapter.connection.getClient(), (ms) => tellLeap(adapter, ms))
    // Payload turns transactions off, silently, when the address has no `replicaSet=`: on every sharded cluster and
    // on a replica set that the driver found out by itself.
    adapter.transactionOptions = transactionOptions
    adapter.beginTransaction = (options) => {
      forbidOutsideWrites()
      return beginTransaction.call(adapter, options)
    }
    const { publications } = adapter.collections
    if (publications) await prepareMongodbLists(publications.collection as never)
    await keepDaysOnMongodb(adapter.connection.db as never)
    // Two first writes of a global would race to create its collection.
    await adapter.globals?.createCollection()
  }
  adapter.destroy = async () => {
    unfollowClock()
    await destroy?.call(adapter)
  }
  adapter.commitTransaction = async (incoming) => commit(adapter, await incoming)
  return adapter
}

const tellLeap = ({ payload }: MongooseAdapter, ms: number): void =>
  payload.logger.warn(
    `The clock of this computer or that of the database was set: the difference between them changed by ${Math.round(Math.abs(ms) / 1000)} s. Times are taken from the database.`,
  )

const commitAttempts = 5

/** Payload's commit forgets the session first, so a commit whose answer was lost could not be repeated. */
async function commit(adapter: MongooseAdapter, id: number | string): Promise<void> {
  const session = adapter.sessions[id]
  delete adapter.sessions[id]
  if (!session?.inTransaction()) return
  try {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await session.commitTransaction()
      } catch (error) {
        if (!isUnknownCommit(error)) throw error
        if (attempt === commitAttempts) throw new TransientDatabaseError(lostCommit, error)
      }
    }
  } finally {
    await session.endSession().catch(() => undefined)
  }
}

const lostCommit =
  'The database did not say whether the change was stored. Look at the document before you repeat it.'
