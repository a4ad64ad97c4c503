// Names for ids: the collection and what people call the document by; keys that hold ids are none.
import type { Payload } from 'payload'
import { isPublished } from '@/collections/published'

const nameFields = ['slug', 'key', 'filename', 'email', 'name']

/** What people write is numbered in the order it was made in, where it has the same name; other namesakes have none. */
export const namesOf = async ({ db, config }: Payload): Promise<Map<string, string>> => {
  const names = new Map<string, string>()
  for (const { slug: collection } of config.collections) {
    const { docs } = await db.find<Record<string, unknown>>({
      collection,
      pagination: false,
      locale: 'all',
      sort: 'id',
    })
    const named = docs.map((doc) => ({ id: String(doc.id), name: nameIn(doc) }))
    for (const { id, name } of named) {
      const namesakes = named.filter((other) => other.name === name)
      if (!name || (namesakes.length > 1 && !isPublished(collection))) continue
      const place = namesakes.findIndex((other) => other.id === id)
      names.set(id, `<${collection}:${name}${place > 0 ? ` ${place + 1}` : ''}>`)
    }
  }
  return names
}

const nameIn = (doc: Record<string, unknown>): string | undefined => {
  const found = nameFields.map((field) => doc[field]).find((value) => value)
  const name = typeof found === 'object' && found ? Object.values(found)[0] : found
  return typeof name === 'string' && !holdsId.test(name) ? name : undefined
}

const holdsId = /[0-9a-f]{24}|[0-9a-f]{4}-[0-9a-f]{12}/
