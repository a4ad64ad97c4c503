// Payload 3.90.1: turns transactions off, silently, when the address of MongoDB has no `replicaSet=`: on every sharded
// cluster and on a replica set that the driver found out by itself.
// Issue: https://github.com/payloadcms/payload/issues/10603
// Until: transactions are there wherever the database has them, or the start fails.
import type { MongooseAdapter } from '@payloadcms/db-mongodb'

/** From now on connecting leaves transactions as they were. */
export const keepTransactions = (adapter: MongooseAdapter): void => {
  const { beginTransaction, connect, transactionOptions } = adapter
  adapter.connect = async (args) => {
    await connect?.call(adapter, args)
    Object.assign(adapter, { beginTransaction, transactionOptions })
  }
}
