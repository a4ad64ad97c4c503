// Loads what presenters asked for: one query over publications, one each for editions and the site.
import type { Payload, PayloadRequest } from 'payload'
import { isPublished } from '@/collections/published'
import { type Found, type Key, keyName, type References } from '@/delivery/documents/references/references'
import { readSite } from '@/delivery/documents/references/site'
import { type Parts, partsOf } from '@/delivery/http/cache/parts'
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
const cacheFor = (payload: Payload, { at, req }: From): Parts['references'] | undefined =>
  req === undefined ? partsOf(payload, at)?.references : undefined

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
      cache.store(reading, keyName(key), { value, tags: [tagOf(key)], size })
    }
  } finally {
    cache.end(reading)
  }
}

/** What changes with it: the newest edition of an issue is made by publishing that. */
const tagOf = (key: Key): string =>
  keyName(key.collection === 'editions' ? { ...key, collection: 'issues' } : key)

const load = async (payload: Payload, references: References, keys: Key[], from: From): Promise<void> => {
  for (const key of keys) references.keep(key, null)
  const kinds = [
    () => loadPublications(payload, references, keys, from),
    () => loadEditions(payload, references, keys, from),
    () => loadSite(payload, references, keys, from),
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
  const published = keys.filter(({ collection }) => isPublished(collection))
  for (const publication of await publicationsOf(payload, published, at, req))
    references.keep({ collection: publication.type, id: publication.document }, publication)
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

const loadSite = async (
  payload: Payload,
  references: References,
  keys: Key[],
  { req }: From,
): Promise<void> => {
  const key = keys.find(({ collection, id }) => collection === 'globals' && id === 'site')
  if (key) references.keep(key, await readSite(payload, req))
}
