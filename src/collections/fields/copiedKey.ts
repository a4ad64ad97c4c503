// A copy of what is found by a key gets a key of its own. Payload's “ - Copy” (3.90.1) is not of the form of ours.
import type { CollectionSlug, FieldHook } from 'payload'

const longest = 100

export const copiedKey: FieldHook = async ({ collection, field, req, value }) => {
  if (!collection || !field.name || typeof value !== 'string') return value
  for (let count = 1; ; count += 1) {
    const end = count === 1 ? '-copy' : `-copy-${count}`
    const key = value.slice(0, longest - end.length).replace(/-+$/, '') + end
    const { totalDocs } = await req.payload.db.count({
      collection: collection.slug as CollectionSlug,
      where: { [field.name]: { equals: key } },
      req,
    })
    if (totalDocs === 0) return key
  }
}
