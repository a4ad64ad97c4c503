// The database for growth: a replica set or a sharded cluster. Indexes exist before the first request.
import { type MongooseAdapter, mongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapterObj } from 'payload'
import { keepDaysOnMongodb } from '@/platform/database/days/mongodbDays'
import { prepareMongodbLists } from '@/platform/database/listIndex/mongodb'
import { keepTransactions } from '@/platform/payload/keepTransactions'
import { orderVersions } from '@/platform/payload/orderVersions'
import { repeatCommits } from '@/platform/payload/repeatCommit'
import { keepAccounts } from '@/platform/payload/staleAccounts'
import { renameUsesOnMongodb } from './earlierUses'
import { ensureIndexes } from './ensureIndexes'
import { forbidOutsideWrites } from './insideTransaction'
import { limitTime } from './limitTime'
import { followMongodbClock } from './mongodbClock'

/** Payload's MongoDB adapter, decorated. Checked against @payloadcms/db-mongodb 3.90.1. */
export function mongodbDatabase(url: string): DatabaseAdapterObj<MongooseAdapter> {
  const stock = mongooseAdapter({
    url,
    autoPluralization: false,
    // Payload adds `createdAt` to every sort otherwise, and no compound index serves that.
    disableFallbackSort: true,
    afterCreateConnection: ({ connection }) => {
      connection.plugin(limitTime)
      // Else every query formats a stack trace, in case it is executed twice.
      connection.base.set('skipOriginalStackTraces', true)
    },
    connectOptions: { autoIndex: false, autoCreate: false, serverSelectionTimeoutMS: 15_000 },
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
  keepTransactions(adapter)
  orderVersions(adapter)
  keepAccounts(adapter)
  repeatCommits(adapter)
  const { beginTransaction, connect, destroy } = adapter
  let unfollowClock = () => {}
  adapter.connect = async (args) => {
    await connect?.call(adapter, args)
    await ensureIndexes(adapter)
    // On connections that are open already: to open one takes longer than a clock may be wrong by.
    unfollowClock()
    unfollowClock = await followMongodbClock(adapter.connection.getClient(), (ms) => tellLeap(adapter, ms))
    adapter.beginTransaction = (options) => {
      forbidOutsideWrites()
      return beginTransaction.call(adapter, options)
    }
    const { publications } = adapter.collections
    if (publications) await prepareMongodbLists(publications.collection as never)
    await keepDaysOnMongodb(adapter.connection.db as never)
    await renameUsesOnMongodb(adapter.connection.db as never)
    // Two first writes of a global would race to create its collection.
    await adapter.globals?.createCollection()
  }
  adapter.destroy = async () => {
    unfollowClock()
    await destroy?.call(adapter)
  }
  return adapter
}

const tellLeap = ({ payload }: MongooseAdapter, ms: number): void =>
  payload.logger.warn(
    `The clock of this computer or that of the database was set: the difference between them changed by ${Math.round(Math.abs(ms) / 1000)} s. Times are taken from the database.`,
  )
