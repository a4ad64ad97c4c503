// Gives a document its address: from the title when none was typed, and never one that somebody else has.
import { randomUUID } from 'node:crypto'
import type { CollectionBeforeChangeHook } from 'payload'
import { ValidationError } from 'payload'
import { addressField } from '@/content/address'
import { toSlug } from '@/content/slugs'
import { label } from '@/platform/i18n/catalogue'
import { filled, type LabelOf } from '@/platform/i18n/label'
import { defaultLanguage } from '@/platform/i18n/languages'
import { translate } from '@/platform/i18n/translate'
import { slugTakenBy } from '@/workflow/reviews/facts/slugs'

export const assignSlug: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  operation,
  req,
  collection,
}) => {
  const field = addressField(collection.flattenedFields)
  if (!field) return data
  const typed = data[field] ?? undefined
  const former = operation === 'update' ? originalDoc?.[field] : undefined
  const isBack = Boolean(originalDoc?.deletedAt) && !data.deletedAt
  const id = operation === 'update' ? String(originalDoc?.id) : undefined
  if (typed && typed === former && !isBack) return data
  if (typed && typed !== former) {
    const takenBy = await slugTakenBy(req.payload, { type: collection.slug, id, slug: typed }, req)
    if (!takenBy) return data
    throw new ValidationError({
      collection: collection.slug,
      errors: [{ path: field, message: translate(req, taken(typed, takenBy)) }],
    })
  }
  if (former && !isBack) return { ...data, [field]: former }
  const locale = req.locale ?? defaultLanguage
  const name = nameIn(data, locale)
  const base =
    former ||
    toSlug(name, spokenIn(data) ?? locale) ||
    (name.trim() ? `${collection.slug}-${randomUUID().slice(0, 8)}` : '')
  if (!base) return { ...data, [field]: null }
  for (let count = 1; ; count += 1) {
    const slug = count === 1 ? base : `${base}-${count}`
    if (!(await slugTakenBy(req.payload, { type: collection.slug, id, slug }, req)))
      return { ...data, [field]: slug }
  }
}

const taken = (slug: string, by: LabelOf): LabelOf =>
  filled(label('The address “{slug}” is taken by {by}. Choose another.'), { slug, by })

/** A show may speak a language that the site is not written in, and is named in it. */
const spokenIn = ({ language }: Record<string, unknown>): string | undefined =>
  typeof language === 'string' && language !== '' ? language : undefined

const nameIn = (data: Record<string, unknown>, locale: string): string => {
  const value = data.title ?? data.name ?? data.label
  if (typeof value === 'string') return value
  return String((value as Record<string, unknown> | undefined)?.[locale] ?? '')
}
