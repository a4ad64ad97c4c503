// Payload 3.90.1: a commit on MongoDB forgets the session first, so a commit whose answer was lost is an error although it
// may be stored, and cannot be repeated.
// Issue: none found
// Until: such a commit is repeated, as MongoDB asks.
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { isUnknownCommit, TransientDatabaseError } from '@/platform/database/transientErrors'

/** From now on a commit is repeated until the database says what became of it. */
export const repeatCommits = (adapter: MongooseAdapter): void => {
  adapter.commitTransaction = async (incoming) => commit(adapter, await incoming)
}

const commitAttempts = 5

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
