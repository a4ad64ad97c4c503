// Puts the titles of entries into a comparison: one query a collection, in the reader's language.
import type { CollectionSlug, FlattenedField, Payload } from 'payload'
import { isPublished } from '@/collections/published'
import { isObject } from '@/content/content'
import { isId } from '@/platform/database/isId'
import { defaultLanguage } from '@/platform/i18n/languages'
import {
  type Change,
  type FileValue,
  isReferenceValue,
  type ReferenceValue,
} from '@/workflow/comparison/changes'
import { fieldsOf } from '@/workflow/reviews/documents'

type Row = Record<string, unknown>

interface Found {
  title?: string
  file?: FileValue
}

/** Fills in references, and answers the titles of what links and footnotes lead to, by `collection:id`. */
export const addTitles = async (
  payload: Payload,
  changes: Change[],
  language: string,
): Promise<Record<string, string>> => {
  const references = changes.flatMap(({ before, after }) => [...referencesIn(before), ...referencesIn(after)])
  const linked = changes.flatMap(markedIn)
  const titles: Record<string, string> = {}
  const collections = new Set([...references, ...linked].map((one) => one.collection))
  for (const collection of collections) {
    const isWanted = (one: Entry) => one.collection === collection && one.id !== null
    const ids = [...references, ...linked].filter(isWanted).map(({ id }) => String(id))
    const found = await findEntries(payload, collection, [...new Set(ids)], language)
    for (const reference of references.filter(isWanted)) {
      const { title = null, file } = found.get(String(reference.id)) ?? {}
      Object.assign(reference, { title, ...(file ? { file } : {}) })
    }
    for (const { id } of linked.filter(isWanted)) {
      const { title } = found.get(String(id)) ?? {}
      if (title) titles[`${collection}:${id}`] = title
    }
  }
  return titles
}

interface Entry {
  collection: string
  id: string | null
}

const referencesIn = (value: unknown): ReferenceValue[] =>
  Array.isArray(value) ? value.flatMap(referencesIn) : isReferenceValue(value) ? [value] : []

/** `link articles:…`, `footnote notes:…`; an address elsewhere has another form, or a scheme that is no collection. */
const markedIn = ({ words = [] }: Change): Entry[] =>
  words
    .flatMap(({ marks }) => [...(marks?.before ?? []), ...(marks?.after ?? [])])
    .flatMap((mark) => {
      const [, collection, id] = /^(?:link|footnote) ([\w-]+):([\w-]+)$/.exec(mark) ?? []
      return collection && id && isPublished(collection) ? [{ collection, id }] : []
    })

const findEntries = async (
  payload: Payload,
  collection: string,
  ids: string[],
  language: string,
): Promise<Map<string, Found>> => {
  const config = payload.collections[collection as CollectionSlug]?.config
  const field = config?.admin.useAsTitle
  const valid = ids.filter((id) => isId(payload, id))
  if (!field || valid.length === 0) return new Map()
  const rows = isPublished(collection)
    ? await newestTexts(payload, collection, valid)
    : await entries(payload, collection, valid)
  return new Map(
    rows.map(([id, row]) => [
      id,
      {
        ...titleIn(row[field], language),
        ...(config.upload ? fileOf(payload, collection, row, language) : {}),
      },
    ]),
  )
}

/** As staff see it; of a picture in a size that two of fit side by side. */
const fileOf = (payload: Payload, collection: string, row: Row, language: string): Found => {
  const { filename, mimeType, sizes } = row
  if (typeof filename !== 'string') return {}
  const card = isObject(sizes) && isObject(sizes.card) ? sizes.card.filename : undefined
  const name = encodeURIComponent(String(card ?? filename))
  const url = `${payload.config.routes.api}/${collection}/file/${name}`
  return { file: { url, mimeType: String(mimeType), alt: textIn(row.alt, language) ?? null } }
}

/** Of a file, the name of which is a field: the file itself, as it is kept for each text. */
export const addFiles = (
  payload: Payload,
  { type, id }: { type: string; id: string },
  changes: Change[],
  { before, after, language }: { before: Row; after: Row; language: string },
): void => {
  const shownAs = (name: unknown, content: Row): unknown =>
    typeof name === 'string'
      ? { collection: type, id, title: name, ...fileOf(payload, type, content, language) }
      : null
  for (const change of changes.filter(({ path }) => path === 'filename'))
    Object.assign(change, {
      before: shownAs(change.before, before),
      after: shownAs(change.after, after),
    })
}

/** What follows from the bytes of a file, and so is no news beside a new one. */
const derived = new Set(['url', 'thumbnailURL', 'mimeType', 'width', 'height', 'sizes'])

export const fieldsToTell = (payload: Payload, type: string): FlattenedField[] => {
  const fields = fieldsOf(payload, type)
  return payload.collections[type as CollectionSlug]?.config.upload
    ? fields.filter(({ name }) => !derived.has(name))
    : fields
}

const titleIn = (value: unknown, language: string): { title?: string } => {
  const title = textIn(value, language)
  return title ? { title } : {}
}

const textIn = (value: unknown, language: string): string | undefined => {
  const text = isObject(value)
    ? (value[language] ?? value[defaultLanguage] ?? Object.values(value)[0])
    : value
  return typeof text === 'string' && text !== '' ? text : undefined
}

const newestTexts = async (payload: Payload, collection: string, ids: string[]): Promise<[string, Row][]> => {
  const { docs } = await payload.db.findVersions<Row>({
    collection: collection as CollectionSlug,
    where: { and: [{ parent: { in: ids } }, { latest: { equals: true } }] },
    locale: 'all',
    limit: ids.length,
    pagination: false,
  })
  return docs.map(({ parent, version }) => [String(parent), version])
}

const entries = async (payload: Payload, collection: string, ids: string[]): Promise<[string, Row][]> => {
  const { docs } = await payload.db.find<Row>({
    collection: collection as CollectionSlug,
    where: { id: { in: ids } },
    locale: 'all',
    limit: ids.length,
    pagination: false,
  })
  return docs.map((row) => [String(row.id), row])
}
