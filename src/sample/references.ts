// How sample content points at other sample content before anything has an id: `at('contacts/ilse-verhaegen')`.
import type { EditorialSlug } from '@/content/documents'

/** Stands for an id until the content is stored. */
export type Reference = string & { readonly reference: unique symbol }

export const at = (key: string): Reference => `@${key}` as Reference

/** A reference that names its collection, for fields that accept several. */
export const to = (key: string): { relationTo: EditorialSlug; value: Reference } => ({
  relationTo: key.split('/')[0] as EditorialSlug,
  value: at(key),
})

const form = /^@([a-z-]+\/[a-z0-9.-]+)$/

type Ids = Pick<ReadonlyMap<string, string>, 'get'>

/** The same content with the ids in place. @throws Error when something is mentioned that is not stored yet. */
export const withIds = <T>(content: T, ids: Ids): T => {
  if (typeof content === 'string') {
    const key = form.exec(content)?.[1]
    return key === undefined ? content : (idOf(key, ids) as T)
  }
  if (Array.isArray(content)) return content.map((part) => withIds(part, ids)) as T
  if (typeof content !== 'object' || content === null) return content
  return Object.fromEntries(Object.entries(content).map(([name, part]) => [name, withIds(part, ids)])) as T
}

const idOf = (key: string, ids: Ids): string => {
  const id = ids.get(key)
  if (id === undefined) throw new Error(`The sample mentions ${key} before it is loaded.`)
  return id
}
