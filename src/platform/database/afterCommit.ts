// What is to be done once a transaction is stored, and not at all when it is rolled back. Payload's hooks run before.
import type { BaseDatabaseAdapter, DatabaseAdapterObj, Payload, PayloadRequest } from 'payload'

type Work = () => void
type Id = number | string

const waiting = new WeakMap<object, Map<Id, Work[]>>()

/** Does `work` once the transaction of `req` is committed; at once when there is none. */
export const afterCommit = async (
  { db }: Payload,
  req: Partial<Pick<PayloadRequest, 'transactionID'>> | undefined,
  work: Work,
): Promise<void> => {
  const id = await req?.transactionID
  if (id === undefined || id === null || db.sessions?.[id] === undefined) return work()
  const all = waiting.get(db) ?? new Map<Id, Work[]>()
  waiting.set(db, all)
  all.set(id, [...(all.get(id) ?? []), work])
}

/** An adapter that does what {@link afterCommit} was given. */
export const tellingCommits = <T extends BaseDatabaseAdapter>(
  stock: DatabaseAdapterObj<T>,
): DatabaseAdapterObj<T> => ({
  ...stock,
  init: (args) => {
    const adapter = stock.init(args)
    const { commitTransaction, rollbackTransaction } = adapter
    const take = (id: Id): Work[] => {
      const work = waiting.get(adapter)?.get(id) ?? []
      waiting.get(adapter)?.delete(id)
      return work
    }
    adapter.commitTransaction = async (incoming) => {
      const id = await incoming
      const work = take(id)
      await commitTransaction.call(adapter, id)
      for (const one of work) one()
    }
    adapter.rollbackTransaction = async (incoming) => {
      const id = await incoming
      take(id)
      await rollbackTransaction.call(adapter, id)
    }
    return adapter
  },
})
