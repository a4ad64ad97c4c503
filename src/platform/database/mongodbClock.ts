// Follows the clock of MongoDB: how far it is ahead of ours is measured at the start and every half minute.
import { setDatabaseAhead } from './clock'

interface Asked {
  db: (name: string) => { command: (command: { hello: 1 }) => Promise<Record<string, unknown>> }
}

const every = 30_000

/** From this difference on, in ms, a clock that was set is worth a word. */
const leap = 1_000

/**
 * Ends when the clock is known, and goes on following it until the returned function is called.
 *
 * @param leapt is told when the difference is suddenly another one: somebody set one of the clocks
 */
export const followMongodbClock = async (client: Asked, leapt: (ms: number) => void): Promise<() => void> => {
  setDatabaseAhead(await measure(client))
  const look = async () => {
    const now = await measure(client)
    const change = now - setDatabaseAhead(now)
    if (Math.abs(change) > leap) leapt(change)
  }
  // A database that does not answer is told of by those who need its data.
  const timer = setInterval(() => void look().catch(() => undefined), every).unref()
  return () => clearInterval(timer)
}

const tries = 5
const quick = 50

/** In ms. The answer is as old as half of the time it took, so the quickest of some tries is the best. */
const measure = async (client: Asked): Promise<number> => {
  let best = { took: Number.POSITIVE_INFINITY, ahead: 0 }
  for (let number = 0; number < tries && best.took > quick; number += 1) {
    const [asked, begun] = [Date.now(), performance.now()]
    const { localTime } = await client.db('admin').command({ hello: 1 })
    const took = performance.now() - begun
    const ahead = new Date(localTime as Date).getTime() - (asked + took / 2)
    if (took < best.took) best = { took, ahead }
  }
  // Not every database that speaks MongoDB's language tells its time.
  return Number.isFinite(best.ahead) ? Math.round(best.ahead) : 0
}
