// The title of a document as its people know it: of the newest text, in the first language that has one. A draft's may
// hold a name that the checks have yet to refuse: what is told leaves the house by mail, so such a title is not.
import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { isPublished } from '@/collections/published'
import { languages } from '@/platform/i18n/languages'
import { readRealNamesToday } from '@/workflow/consent/consents'
import { nameFinder } from '@/workflow/core/checks/names'

export const readTitle = async (
  payload: Payload,
  { type, document }: { type: string; document: string },
  req?: PayloadRequest,
): Promise<string> => {
  if (type === 'webhooks') return nameOfWebhook(payload, document, req)
  if (!isPublished(type)) return ''
  const { docs } = await payload.db.findVersions<Record<string, unknown>>({
    collection: type as CollectionSlug,
    where: { and: [{ parent: { equals: document } }, { latest: { equals: true } }] },
    locale: 'all',
    limit: 1,
    pagination: false,
    ...(req ? { req } : {}),
  })
  const { title, name, label } = (docs[0]?.version ?? {}) as Record<string, unknown>
  const words = inSomeLanguage(title ?? name ?? label)
  const names = await readRealNamesToday(payload, req)
  return nameFinder(names)(words) ? '' : words
}

const nameOfWebhook = async (payload: Payload, id: string, req?: PayloadRequest): Promise<string> => {
  const where = { id: { equals: id } }
  const row = await payload.db.findOne<{ id: string; name?: string }>({
    collection: 'webhooks',
    where,
    ...(req ? { req } : {}),
  })
  return row?.name ?? ''
}

const inSomeLanguage = (value: unknown): string => {
  if (typeof value === 'string') return value
  const words = (value ?? {}) as Record<string, unknown>
  return String(languages.map((language) => words[language]).find(Boolean) ?? '')
}
