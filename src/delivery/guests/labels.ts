// Names for the page of a review link: of the fields of a document.
import type { CollectionSlug, Payload } from 'payload'
import { isObject } from '@/content/content'
import type { Labels } from '@/delivery/guests/showDocument'

export const labelsOf = (payload: Payload, type: string, language: string): Labels => {
  const fields = payload.collections[type as CollectionSlug]?.config.flattenedFields ?? []
  return new Map(
    fields.flatMap((field) => {
      const label = 'label' in field ? field.label : undefined
      const text = isObject(label) ? (label[language] ?? label.en) : label
      return typeof text === 'string' ? [[field.name, text] as const] : []
    }),
  )
}
