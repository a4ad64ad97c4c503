// Writes to one document take turns in this process, in the order they came. Otherwise a hundred of them on MongoDB
// meet in write conflicts and repeat until some give up; other documents do not wait, and other processes repeat.
import { KeyedMutex } from '@/platform/keyedMutex'

const documents = new KeyedMutex()

/** Runs `work` after everything that was given for this key before; without a key at once. */
export async function takeTurns<T>(key: string | undefined, work: () => Promise<T>): Promise<T> {
  if (!key) return work()
  const release = await documents.acquire(key)
  try {
    return await work()
  } finally {
    release()
  }
}

/** `articles/123` for a write to that document or its workflow; nothing for reads and for new documents. */
export function documentWritten(method: string, path: string): string | undefined {
  if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS') return undefined
  const [collection, id] = path.split('/').filter((part) => part !== '' && part !== 'api')
  return collection && id ? `${collection}/${id}` : undefined
}
