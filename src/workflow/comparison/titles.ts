// Puts the titles of entries into a comparison: one query a collection, in the reader's language.
import type { CollectionSlug, Payload } from 'payload'
import { isPublished } from '@/collections/published'
import { isObject } from '@/content/content'
import { isId } from '@/platform/database/isId'
import { defaultLanguage } from '@/platform/i18n/languages'
import { type Change, isReferenceValue, type ReferenceValue } from '@/workflow/comparison/changes'

type Row = Record<string, unknown>

export const addTitles = async (payload: Payload, changes: Change[], language: string): Promise<Change[]> => {
  const references = changes.flatMap(({ before, after }) => [...referencesIn(before), ...referencesIn(after)])
  for (const collection of new Set(references.map((one) => one.collection))) {
    const wanted = references.filter((one) => one.collection === collection && one.id !== null)
    const titles = await titlesOf(
      payload,
      collection,
      [...new Set(wanted.map(({ id }) => String(id)))],
      language,
    )
    for (const reference of wanted) reference.title = titles.get(String(reference.id)) ?? null
  }
  return changes
}

const referencesIn = (value: unknown): ReferenceValue[] =>
  Array.isArray(value) ? value.flatMap(referencesIn) : isReferenceValue(value) ? [value] : []

const titlesOf = async (
  payload: Payload,
  collection: string,
  ids: string[],
  language: string,
): Promise<Map<string, string>> => {
  const config = payload.collections[collection as CollectionSlug]?.config
  const field = config?.admin.useAsTitle
  const valid = ids.filter((id) => isId(payload, id))
  if (!field || valid.length === 0) return new Map()
  const rows = isPublished(collection)
    ? await newestTexts(payload, collection, valid)
    : await entries(payload, collection, valid)
  return new Map(rows.flatMap(([id, row]) => titleIn(id, row[field], language)))
}

const titleIn = (id: string, value: unknown, language: string): [string, string][] => {
  const text = isObject(value)
    ? (value[language] ?? value[defaultLanguage] ?? Object.values(value)[0])
    : value
  return typeof text === 'string' && text !== '' ? [[id, text]] : []
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
