// One mutex for each key: who comes for the same key waits, in the order they came; others do not.
import { Mutex } from 'async-mutex'

export class KeyedMutex {
  readonly #mutexes = new Map<string, Mutex>()

  /** Waits for the key; the answer gives it to the next in line. */
  async acquire(key: string): Promise<() => void> {
    const mutex = this.#mutexes.get(key) ?? new Mutex()
    this.#mutexes.set(key, mutex)
    const release = await mutex.acquire()
    return () => {
      release()
      if (!mutex.isLocked()) this.#mutexes.delete(key)
    }
  }
}
