// Knows whether the code that runs now was called inside inTransaction(), to catch a forgotten `req` at once.
import { AsyncLocalStorage } from 'node:async_hooks'

const scope = new AsyncLocalStorage<{ open: boolean }>()
let inside = 0

/** Runs `work` as the inside of a transaction. */
export async function insideTransaction<T>(work: () => Promise<T>): Promise<T> {
  const state = { open: true }
  inside += 1
  try {
    return await scope.run(state, work)
  } finally {
    state.open = false
    inside -= 1
    // On Node 20 a scope that is switched on costs every request of the process a hook for each of its callbacks.
    if (inside === 0) scope.disable()
  }
}

/**
 * Refuses to begin a second transaction inside the first: with one writer it would wait for itself, and anywhere the
 * write would stay when the first is rolled back.
 *
 * @throws Error that tells the programmer to pass `req`
 */
export function forbidOutsideWrites(): void {
  if (!scope.getStore()?.open) return
  throw new Error(
    'A write inside inTransaction() was called without the `req` that it gives. Pass `req` to it.',
  )
}
