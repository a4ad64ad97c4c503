// How long a query of staff may take. The time runs from the request; it is looked at before each query of the database,
// and MongoDB is told to give up by then. What runs without it (a write, an export, the product's own work) takes its time.
import { AsyncLocalStorage } from 'node:async_hooks'
import { SlowError } from '@/platform/errors'

interface Limit {
  seconds: number
  /** In ms, as `performance.now()` counts. */
  ends: number
  /** Something was left out because the time was over. */
  isCut: boolean
}

const limits = new AsyncLocalStorage<Limit>()

/** @throws {SlowError} 503 in place of an answer that is not whole */
export const withinSeconds = async <T>(seconds: number, work: () => T | Promise<T>): Promise<T> => {
  const limit = { seconds, ends: performance.now() + seconds * 1000, isCut: false }
  const answer = await limits.run(limit, work)
  if (limit.isCut) throw new SlowError(seconds)
  return answer
}

/** In ms; undefined where nothing is limited, and once it is over: what is asked then, asks for nothing. */
export const timeLeft = (): number | undefined => {
  const limit = limits.getStore()
  return limit && !isOver(limit) ? Math.ceil(limit.ends - performance.now()) : undefined
}

/** @throws {SlowError} 503 once the time is over */
export const refuseLate = (): void => {
  const limit = limits.getStore()
  if (limit && isOver(limit)) throw new SlowError(limit.seconds)
}

/** Whether something must be left out: then there is no answer, however the rest ends. */
export const isCut = (): boolean => {
  const limit = limits.getStore()
  if (!limit || !isOver(limit)) return false
  limit.isCut = true
  return true
}

const isOver = ({ ends }: Limit): boolean => performance.now() >= ends

/** MongoDB's own word for it: MaxTimeMSExpired. */
export const isOverdue = (error: unknown): boolean => (error as { code?: unknown } | null)?.code === 50

/** For an error that the database told: the limit that it ran into. */
export const slowError = (): SlowError => new SlowError(limits.getStore()?.seconds)
