// Payload 3.90.1: the newest text is the one with the highest `updatedAt`, and a new row takes `latest` only from rows with
// a lower one: a save by a slow clock is answered with 200 and never seen again.
// Issue: https://github.com/payloadcms/payload/pull/9032
// Until: versions stand in the order in which they were written (ADR 29).
import type { BaseDatabaseAdapter, CollectionSlug, PayloadRequest } from 'payload'
import { momentAfter } from '@/platform/database/clock'

type Ordered = Pick<BaseDatabaseAdapter, 'create' | 'createVersion' | 'findVersions'>

/**
 * From now on each version is later than all others of its document. Two transactions that write the same one cannot both
 * commit: each takes `latest` from the same row.
 */
export const orderVersions = (adapter: Ordered): void => {
  const { create, createVersion } = adapter
  const created = new WeakMap<object, unknown>()
  const creating: typeof create = async (args) => {
    const row = await create.call(adapter, args)
    if (args.req && row) created.set(args.req, row.id)
    return row
  }
  const versioning: typeof createVersion = (async (args: Parameters<typeof createVersion>[0]) => {
    const { collectionSlug, parent, req, updatedAt, createdAt, versionData } = args
    const isFirst = req !== undefined && created.get(req) === parent
    if (req) created.delete(req)
    const last = isFirst ? undefined : await lastMoment(adapter, { collectionSlug, parent, req })
    const at = momentAfter(last)
    return createVersion.call(adapter, {
      ...args,
      updatedAt: at,
      createdAt: createdAt === updatedAt ? at : createdAt,
      versionData: { ...versionData, updatedAt: at },
    })
  }) as typeof createVersion
  Object.assign(adapter, { create: creating, createVersion: versioning })
}

interface Target {
  collectionSlug: CollectionSlug
  parent: number | string
  req: Partial<PayloadRequest> | undefined
}

const lastMoment = async (
  adapter: Ordered,
  { collectionSlug: collection, parent, req }: Target,
): Promise<string | undefined> => {
  const { docs } = await adapter.findVersions({
    collection,
    where: { parent: { equals: parent } },
    sort: '-updatedAt',
    select: { updatedAt: true },
    limit: 1,
    pagination: false,
    ...(req ? { req } : {}),
  })
  return docs[0]?.updatedAt
}
