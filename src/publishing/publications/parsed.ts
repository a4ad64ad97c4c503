// A publication from the row that a database answers.
import type { Publication } from '@/publishing/publications/readQuery'

/** SQLite has objects as text. */
export interface StoredPublication extends Omit<Publication, 'content' | 'hashes' | 'languages'> {
  content: string | Record<string, unknown>
  hashes?: string | Record<string, string> | null
}

/** Content without languages was written in the default one; the gate stores it so. */
export const parsed = ({ content, hashes, ...row }: StoredPublication): Publication => {
  const read: Record<string, unknown> = typeof content === 'string' ? JSON.parse(content) : content
  const languages = Array.isArray(read.languages) ? read.languages.map(String) : []
  return {
    ...row,
    languages,
    content: read,
    hashes: typeof hashes === 'string' ? JSON.parse(hashes) : (hashes ?? null),
  }
}
