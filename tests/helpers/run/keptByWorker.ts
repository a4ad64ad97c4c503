// What takes long to make and is the same for every test file: made once a worker. Never for what a test may change.

/** Made by workerState.cjs. */
const { keptByWorker: kept } = globalThis as unknown as { keptByWorker: Map<string, unknown> }

/** @param key everything that the result depends on */
export async function keptByWorker<T>(key: string, make: () => Promise<T>): Promise<T> {
  if (!kept.has(key)) kept.set(key, await make())
  return kept.get(key) as T
}
