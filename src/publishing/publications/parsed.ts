// Publications as they were read before: they never change, so one that is read again is the same object, with all that
// was made of it. Bounded by bytes; nothing is kept until a process that delivers says how much.
import { LRUCache } from 'lru-cache'
import type { Payload } from 'payload'
import type { Publication } from '@/publishing/publications/readQuery'

/** A row as a database answers it; SQLite has its content as text. */
export interface StoredPublication extends Omit<Publication, 'content' | 'hashes' | 'languages'> {
  content: string | Record<string, unknown>
  hashes?: string | Record<string, string> | null
}

const kept = new WeakMap<object, LRUCache<string, Publication>>()

/** Objects take more room than their text. */
const weight = 3

export const keepPublications = ({ db }: Payload, maxBytes: number): void => {
  kept.set(db, new LRUCache({ maxSize: maxBytes }))
}

export const forgetPublications = ({ db }: Payload): void => void kept.delete(db)

export const parsedOnce = ({ db }: Payload, row: StoredPublication): Publication => {
  const known = kept.get(db)
  if (!known) return parsed(row)
  const key = `${row.type}:${row.document}#${row.number}`
  const before = known.get(key)
  if (before) return before
  const publication = parsed(row)
  const text = typeof row.content === 'string' ? row.content : JSON.stringify(row.content)
  known.set(key, publication, { size: weight * text.length + 1 })
  return publication
}

/** Content without languages was written in the default one; the gate stores it so. */
const parsed = ({ content, hashes, ...row }: StoredPublication): Publication => {
  const read: Record<string, unknown> = typeof content === 'string' ? JSON.parse(content) : content
  const languages = Array.isArray(read.languages) ? read.languages.map(String) : []
  return {
    ...row,
    languages,
    content: read,
    hashes: typeof hashes === 'string' ? JSON.parse(hashes) : (hashes ?? null),
  }
}
