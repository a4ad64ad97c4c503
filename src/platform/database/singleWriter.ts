// A fair lock: one holder at a time, the others in the order in which they came.
import { TransientDatabaseError } from './transientErrors'

/** Gives the lock to the next in line. Calling it twice does no harm. */
export type Release = () => void

export class SingleWriter {
  #held = false
  #queue: { proceed: () => void }[] = []

  /** How many wait for the lock. */
  get waiting(): number {
    return this.#queue.length
  }

  /**
   * Waits for the lock.
   *
   * @param timeoutMs how long at most
   * @throws TransientDatabaseError after that time
   */
  async acquire(timeoutMs: number): Promise<Release> {
    if (this.#held) await this.#waitInLine(timeoutMs)
    this.#held = true
    return this.#release()
  }

  #waitInLine(timeoutMs: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const waiter = {
        proceed: () => {
          clearTimeout(timer)
          resolve()
        },
      }
      const timer = setTimeout(() => {
        this.#queue = this.#queue.filter((other) => other !== waiter)
        reject(new TransientDatabaseError())
      }, timeoutMs)
      this.#queue.push(waiter)
    })
  }

  #release(): Release {
    let released = false
    return () => {
      if (released) return
      released = true
      const next = this.#queue.shift()
      if (next) next.proceed()
      else this.#held = false
    }
  }
}
