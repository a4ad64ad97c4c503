// Entries (pictures, organisations, notes, topics) as a text that is published now shows them: as they are live, else by
// their newest text, which goes out with it.
import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { isSupporting } from '@/collections/supporting'
import { type Content, contentOf } from '@/content/content'
import { type Reference, referenceKey, referencesOf } from '@/content/references'
import { revisionOf } from '@/content/revision'
import { isId } from '@/platform/database/isId'
import { languages } from '@/platform/i18n/languages'
import { fieldsOf } from '@/workflow/reviews/documents'

export interface ShownEntry {
  collection: string
  id: string
  /** In every language. */
  content: Content
  /** Lower-case hex SHA-256 of what readers see of it. */
  revision: string
  /** Not live: it goes out with the text. */
  isNew: boolean
}

/** What a text shows, and what that shows in turn (the logo of a funder), by `collection:id`. */
export const entriesShownBy = async (
  payload: Payload,
  references: readonly Reference[],
  req?: PayloadRequest,
): Promise<Map<string, ShownEntry>> => {
  const shown = new Map<string, ShownEntry>()
  let next = references.filter(({ collection }) => isSupporting(collection))
  while (next.length > 0) {
    const found: ShownEntry[] = []
    for (const collection of new Set(next.map((one) => one.collection))) {
      const ids = next.filter((one) => one.collection === collection).map(({ id }) => id)
      for (const [id, { content, isNew }] of await textsShown(payload, { collection, ids }, req))
        found.push({ collection, id, content, isNew, revision: revisionOf(seen(content)) })
    }
    for (const entry of found) shown.set(referenceKey(entry), entry)
    next = found
      .flatMap(({ collection, content }) => referencesOf(fieldsOf(payload, collection), content, languages))
      .filter((one) => isSupporting(one.collection) && !shown.has(referenceKey(one)))
  }
  return shown
}

/** Whose consent a file carries, and how long it may be used, nobody sees. */
const seen = ({ consents, rightsUntil, ...content }: Content): Content => content

/** Their contents in every language, by id; those that do not exist are left out. */
export const entriesShown = async (
  payload: Payload,
  asked: { collection: string; ids: readonly string[] },
  req?: PayloadRequest,
): Promise<Map<string, Content>> =>
  new Map([...(await textsShown(payload, asked, req))].map(([id, { content }]) => [id, content]))

const textsShown = async (
  payload: Payload,
  { collection, ids }: { collection: string; ids: readonly string[] },
  req?: PayloadRequest,
): Promise<Map<string, Pick<ShownEntry, 'content' | 'isNew'>>> => {
  const wanted = [...new Set(ids)].filter((id) => isId(payload, id))
  const newest = await newestTexts(payload, { collection, ids: wanted }, req)
  const live = await liveTexts(payload, { collection, ids: wanted }, req)
  return new Map(
    [...newest].map(([id, text]) => {
      const shown = live.get(id)
      const content = shown ? { ...shown, ...protectionOf(shown, text) } : text
      return [id, { content, isNew: !shown }]
    }),
  )
}

/** What protects people holds before it is published with the rest: each consent, and the earlier end of rights. */
const protectionOf = (live: Content, newest: Content): Content => ({
  consents: [...new Set([live.consents ?? [], newest.consents ?? []].flat().map(String))],
  rightsUntil: [live.rightsUntil, newest.rightsUntil].filter(Boolean).map(String).sort()[0],
})

interface Wanted {
  collection: string
  ids: string[]
}

const newestTexts = async (
  payload: Payload,
  { collection, ids }: Wanted,
  req?: PayloadRequest,
): Promise<Map<string, Content>> => {
  if (ids.length === 0) return new Map()
  const { docs } = await payload.db.findVersions<Content>({
    collection: collection as CollectionSlug,
    where: { and: [{ parent: { in: ids } }, { latest: { equals: true } }] },
    locale: 'all',
    limit: 0,
    pagination: false,
    ...(req ? { req } : {}),
  })
  return new Map(docs.map(({ parent, version }) => [String(parent), contentOf(version)]))
}

const liveTexts = async (
  payload: Payload,
  { collection, ids }: Wanted,
  req?: PayloadRequest,
): Promise<Map<string, Content>> => {
  if (ids.length === 0) return new Map()
  const { docs } = await payload.db.find<{ document: string; content: Content }>({
    collection: 'publications',
    where: { key: { in: ids.map((id) => `${collection}:${id}`) } },
    limit: 0,
    pagination: false,
    ...(req ? { req } : {}),
  })
  return new Map(docs.map(({ document, content }) => [String(document), content]))
}
