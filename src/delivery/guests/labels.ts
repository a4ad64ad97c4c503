// Names for the page of a review link: of the fields of a document.
import type { CollectionSlug, Payload } from 'payload'
import type { Labels } from '@/delivery/guests/showDocument'
import { labelIn } from '@/platform/i18n/label'

export const labelsOf = (payload: Payload, type: string, language: string): Labels => {
  const fields = payload.collections[type as CollectionSlug]?.config.flattenedFields ?? []
  return new Map(
    fields.flatMap((field) => {
      const text = labelIn('label' in field ? field.label : undefined, language)
      return text === undefined ? [] : [[field.name, text] as const]
    }),
  )
}
