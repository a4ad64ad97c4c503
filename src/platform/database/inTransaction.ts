// The one way to do several writes as one: all of them are stored, or none.
import {
  commitTransaction,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { freshRequest } from '@/platform/payload/freshRequest'
import { forbidOutsideWrites, insideTransaction } from './insideTransaction'
import { retryTransient } from './retryTransient'

export interface TransactionOptions {
  /** Who asks, in which language: a request to take user, locale and context from. */
  req?: Partial<PayloadRequest>
}

/**
 * Runs `work` in a transaction, commits and returns its result; rolls back and rethrows when it throws.
 * On MongoDB, work that met another writer is repeated (see {@link retryTransient}): it may run several times, each
 * time with a fresh `req`, so it must do nothing outside the database. When `options.req` is in a transaction
 * already, the work joins it: whoever began it commits, rolls back and repeats.
 *
 * @param work must pass the `req` it is given to every call of the Local API
 * @throws TransientDatabaseError (503) when the database stayed busy; otherwise what `work` threw
 */
export async function inTransaction<T>(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<T>,
  options: TransactionOptions = {},
): Promise<T> {
  if (await isInTransaction(payload, options.req)) return work(options.req as PayloadRequest)
  forbidOutsideWrites()
  return retryTransient(async () => {
    const req = await freshRequest(payload, options.req)
    await initTransaction(req)
    const id = await req.transactionID
    try {
      const result = await insideTransaction(() => work(req))
      refuseLost(payload, id)
      req.transactionID = id
      await commitTransaction(req)
      return result
    } catch (error) {
      req.transactionID = id
      await killTransaction(req)
      throw error
    }
  })
}

async function isInTransaction(payload: Payload, req: Partial<PayloadRequest> | undefined): Promise<boolean> {
  const id = await req?.transactionID
  return id !== undefined && id !== null && isOpen(payload, id)
}

const isOpen = (payload: Payload, id: number | string): boolean => payload.db.sessions?.[id] !== undefined

/** A failed operation of Payload rolls back the whole transaction even when the caller catches its error. */
function refuseLost(payload: Payload, id: number | string | undefined): void {
  if (id !== undefined && isOpen(payload, id)) return
  throw new Error(
    'An operation failed inside this transaction and rolled it back; its error must not be caught.',
  )
}
