// Loads what presenters asked for: one query over publications, one per kind of supporting entry.
import type { Payload } from 'payload'
import { isEditorial } from '@/collections/editorialSlugs'
import {
  type Content,
  isSupporting,
  type Key,
  type References,
  type SupportingSlug,
  supportingSlugs,
} from '@/delivery/references/references'
import { publicationsOf } from '@/publications/read'

/** A document, what it shows, what that shows (a picture of a person, the logo of a funder): deeper is nothing. */
const maxRounds = 8

/**
 * Runs `present` until everything it asks for is there.
 * @param present pure; called once more in each round
 */
export const withReferences = async <T>(
  payload: Payload,
  references: References,
  { present, at }: { present: () => T; at?: string | undefined },
): Promise<T> => {
  for (let round = 0; round < maxRounds; round += 1) {
    const presented = present()
    const missing = references.takeMissing()
    if (missing.length === 0) return presented
    await load(payload, references, missing, at)
  }
  throw new Error('The presenters keep asking for deeper references.')
}

const load = async (payload: Payload, references: References, keys: Key[], at?: string): Promise<void> => {
  for (const key of keys) references.keep(key, null)
  const editorial = keys.filter(({ collection }) => isEditorial(collection))
  const [publications] = await Promise.all([
    publicationsOf(payload, editorial, at),
    ...supportingSlugs.map((collection) => loadSupporting(payload, references, collection, keys)),
  ])
  for (const publication of publications) {
    if (isEditorial(publication.type))
      references.keep({ collection: publication.type, id: publication.document }, publication)
  }
}

const loadSupporting = async (
  payload: Payload,
  references: References,
  collection: SupportingSlug,
  keys: Key[],
): Promise<void> => {
  const ids = keys
    .filter((key) => isSupporting(key.collection) && key.collection === collection)
    .map(({ id }) => id)
  for (const [id, entry] of await findSupporting(payload, collection, ids))
    references.keep({ collection, id }, entry)
}

/** Entries by id, in every language, without hooks or access: only presenters decide what leaves. */
export const findSupporting = async (
  payload: Payload,
  collection: SupportingSlug,
  ids: readonly string[],
): Promise<Map<string, Content>> => {
  const usable = ids.filter((id) => isIdOf(payload, id))
  if (usable.length === 0) return new Map()
  const { docs } = await payload.db.find<Content & { id: string }>({
    collection,
    where: { id: { in: usable } },
    limit: usable.length,
    pagination: false,
    locale: 'all',
  })
  return new Map(docs.map((entry) => [String(entry.id), entry]))
}

/** Whether this could be an id at all: MongoDB fails on anything else than its own, SQLite refuses odd characters. */
const isIdOf = (payload: Payload, id: string): boolean =>
  (payload.db.name === 'mongoose' ? /^[0-9a-f]{24}$/i : /^[\w-]{1,64}$/).test(id)
