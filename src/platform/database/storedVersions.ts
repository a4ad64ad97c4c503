// The text of a document as SQLite read it back when it stored a version: the hook after the write need not read it again.
// MongoDB answers what it was given, not what it stored, so nothing is remembered there.
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { type CollectionSlug, deepCopyObjectSimple, type JsonObject, type PayloadRequest } from 'payload'

type Row = Record<string, unknown>

const stored = new WeakMap<object, { collection: string; row: Row }>()

/** The version that the write of this request stored last, once; nothing when it may have changed since. */
export const takeStoredVersion = (
  req: PayloadRequest,
  { collection, parent }: { collection: string; parent: string },
): Row | undefined => {
  const last = stored.get(req)
  stored.delete(req)
  return last?.collection === collection && String(last.row.parent) === parent ? last.row : undefined
}

export const rememberVersions = (adapter: SQLiteAdapter): void => {
  const { create, createVersion, updateVersion } = adapter
  const created = new WeakMap<object, { collection: string; row: Row }>()
  const isVersioned = (slug: string) =>
    Boolean(adapter.payload.collections[slug as CollectionSlug]?.config.versions)
  const creating: typeof create = async (args) => {
    const row = await create.call(adapter, args)
    const { collection } = args
    if (row && args.req && isVersioned(collection)) created.set(args.req, { collection, row: copyOf(row) })
    return row as never
  }
  const versioning: typeof createVersion = async (args) => {
    const { req, collectionSlug: collection, parent } = args
    const text = req && created.get(req)
    if (req) created.delete(req)
    // The first version of a document is what the document was created with; Payload does not ask for it back.
    if (req && text?.collection === collection && text.row.id === parent && args.returning === false) {
      const { id } = await createVersion.call(adapter, { ...args, returning: true, select: { parent: true } })
      stored.set(req, { collection, row: { id, parent, version: text.row } })
      return null as never
    }
    const row = await createVersion.call(adapter, args)
    if (req && row && !args.snapshot) stored.set(req, { collection, row: copyOf(row) })
    return row as never
  }
  const updating: typeof updateVersion = async (args) => {
    if (args.req) stored.delete(args.req)
    return (await updateVersion.call(adapter, args)) as never
  }
  Object.assign(adapter, { create: creating, createVersion: versioning, updateVersion: updating })
}

/** Payload goes on to work in what it was answered. */
const copyOf = (row: object): Row => deepCopyObjectSimple(row as JsonObject)
