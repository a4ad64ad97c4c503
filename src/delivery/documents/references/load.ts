// Loads what presenters asked for: one query over publications, one per kind of supporting entry.
import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { isEditorial } from '@/collections/editorial'
import { supportingSlugs } from '@/collections/supporting'
import type { Content } from '@/content/content'
import { type Found, type Key, nameOf, type References } from '@/delivery/documents/references/references'
import { readSite } from '@/delivery/documents/references/site'
import { type ReferenceCache, referenceCacheOf } from '@/delivery/http/cache/referenceCache'
import { newestEditions } from '@/publishing/editions/newestEditions'
import { publicationsOf } from '@/publishing/publications/read'

/** A document, what it shows, what that shows (a picture of a person, the logo of a funder): deeper is nothing. */
const maxRounds = 8

/**
 * Runs `present` until everything it asks for is there.
 * @param present pure; called once more in each round
 */
export const withReferences = async <T>(
  payload: Payload,
  references: References,
  { present, ...from }: { present: () => T } & From,
): Promise<T> => {
  const cache = cacheFor(payload, from)
  if (cache) references.rememberFrom((name) => cache.get(name)?.value as Found | undefined)
  for (let round = 0; round < maxRounds; round += 1) {
    const presented = present()
    const missing = references.takeMissing()
    if (missing.length === 0) return presented
    await loadAndRemember(payload, references, missing, from)
  }
  throw new Error('The presenters keep asking for deeper references.')
}

/** From which state of the database: the live one, that of a moment, that of a transaction. */
interface From {
  at?: string | undefined
  req?: PayloadRequest | undefined
}

/** Only what is live now is remembered. */
const cacheFor = (payload: Payload, { at, req }: From): ReferenceCache['references'] | undefined =>
  at === undefined && req === undefined ? referenceCacheOf(payload)?.references : undefined

const loadAndRemember = async (
  payload: Payload,
  references: References,
  keys: Key[],
  from: From,
): Promise<void> => {
  const cache = cacheFor(payload, from)
  if (!cache) return load(payload, references, keys, from)
  const reading = cache.begin()
  try {
    await load(payload, references, keys, from)
    for (const key of keys) {
      const value = references.kept(key) ?? null
      const size = 500 + 2 * JSON.stringify(value).length
      cache.store(reading, nameOf(key), { value, tags: [tagOf(key)], size })
    }
  } finally {
    cache.end(reading)
  }
}

/** What changes with it: the newest edition of an issue is made by publishing that. */
const tagOf = (key: Key): string =>
  nameOf(key.collection === 'editions' ? { ...key, collection: 'issues' } : key)

const load = async (payload: Payload, references: References, keys: Key[], from: From): Promise<void> => {
  for (const key of keys) references.keep(key, null)
  const kinds = [
    () => loadPublications(payload, references, keys, from),
    () => loadEditions(payload, references, keys, from),
    () => loadSite(payload, references, keys, from),
    ...supportingSlugs.map((collection) => () => loadSupporting(payload, references, collection, keys, from)),
  ]
  // A transaction of MongoDB takes one query at a time.
  if (from.req) for (const kind of kinds) await kind()
  else await Promise.all(kinds.map((kind) => kind()))
}

const loadPublications = async (
  payload: Payload,
  references: References,
  keys: Key[],
  { at, req }: From,
): Promise<void> => {
  const editorial = keys.filter(({ collection }) => isEditorial(collection))
  for (const publication of await publicationsOf(payload, editorial, at, req)) {
    if (isEditorial(publication.type))
      references.keep({ collection: publication.type, id: publication.document }, publication)
  }
}

const loadEditions = async (
  payload: Payload,
  references: References,
  keys: Key[],
  { at, req }: From,
): Promise<void> => {
  const ids = keys.filter(({ collection }) => collection === 'editions').map(({ id }) => id)
  for (const [id, sequence] of await newestEditions(payload, ids, { at, req }))
    references.keep({ collection: 'editions', id }, { sequence })
}

const loadSupporting = async (
  payload: Payload,
  references: References,
  collection: string,
  keys: Key[],
  { req }: From,
): Promise<void> => {
  const ids = keys.filter((key) => key.collection === collection).map(({ id }) => id)
  for (const [id, entry] of await findSupporting(payload, collection, ids, req))
    references.keep({ collection, id }, entry)
}

const loadSite = async (
  payload: Payload,
  references: References,
  keys: Key[],
  { req }: From,
): Promise<void> => {
  const key = keys.find(({ collection, id }) => collection === 'globals' && id === 'site')
  if (key) references.keep(key, await readSite(payload, req))
}

/** Entries by id, in every language, without hooks or access: only presenters decide what leaves. */
export const findSupporting = async (
  payload: Payload,
  collection: string,
  ids: readonly string[],
  req?: PayloadRequest,
): Promise<Map<string, Content>> => {
  const usable = ids.filter((id) => isIdOf(payload, id))
  if (usable.length === 0) return new Map()
  const { docs } = await payload.db.find<Content & { id: string }>({
    collection: collection as CollectionSlug,
    where: { id: { in: usable } },
    limit: usable.length,
    pagination: false,
    locale: 'all',
    ...(req ? { req } : {}),
  })
  return new Map(docs.map((entry) => [String(entry.id), entry]))
}

/** Whether this could be an id at all: MongoDB fails on anything else than its own, SQLite refuses odd characters. */
const isIdOf = (payload: Payload, id: string): boolean =>
  (payload.db.name === 'mongoose' ? /^[0-9a-f]{24}$/i : /^[\w-]{1,64}$/).test(id)
