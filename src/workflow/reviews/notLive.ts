// What a text refers to and the public does not see yet: entries that go out with it, and the rest, which stays unseen.
import type { Payload, PayloadRequest, Where } from 'payload'
import { isPublished } from '@/collections/published'
import { isSupporting } from '@/collections/supporting'
import { type Reference, referenceKey, referencesOf } from '@/content/references'
import { languages } from '@/platform/i18n/languages'
import { type DocumentText, fieldsOf } from '@/workflow/reviews/documents'

export interface NotLive {
  goesOut: Reference[]
  absent: Reference[]
}

export const referencesNotLive = async (
  payload: Payload,
  { type, content }: Pick<DocumentText, 'type' | 'content'>,
  req?: PayloadRequest,
): Promise<NotLive> => {
  const references = referencesOf(fieldsOf(payload, type), content, languages).filter((one) =>
    isPublished(one.collection),
  )
  if (references.length === 0) return { goesOut: [], absent: [] }
  const find = async (collection: 'publications' | 'reviews', where: Where) => {
    const options = { collection, where, limit: 0, pagination: false, ...(req ? { req } : {}) } as const
    return (await payload.db.find<Record<string, unknown>>(options)).docs
  }
  const keys = [...new Set(references.map(referenceKey))]
  const live = new Set((await find('publications', { key: { in: keys } })).map(({ key }) => key))
  const missing = references.filter((reference) => !live.has(referenceKey(reference)))
  const ids = missing.filter(({ collection }) => isSupporting(collection)).map(({ id }) => id)
  const rows = ids.length > 0 ? await find('reviews', { document: { in: [...new Set(ids)] } }) : []
  const fresh = new Set(
    rows
      .filter(({ publishedOnce, stage }) => publishedOnce !== true && stage !== 'archived')
      .map(({ type: collection, document }) => `${collection}:${document}`),
  )
  const isFresh = (reference: Reference) => fresh.has(referenceKey(reference))
  return { goesOut: missing.filter(isFresh), absent: missing.filter((one) => !isFresh(one)) }
}
