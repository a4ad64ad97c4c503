// Fields of the form by the names that people see.
'use client'
import { getTranslation } from '@payloadcms/translations'
import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import type { ClientField } from 'payload'
import { useTranslate } from '@/admin/messages/translate'
import { namePath } from '@/admin/workflow/namePath'

/** Returns a function: `['title', 'body']` → “Title, Text”. */
export const useFieldNames = (): ((names: readonly string[]) => string) => {
  const { collectionSlug = '' } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const translate = useTranslate()
  const fields: ClientField[] = getEntityConfig({ collectionSlug })?.fields ?? []
  const speech = { word: (words: never) => getTranslation(words, i18n), translate }
  return (names) => names.map((name) => namePath(name, fields, speech) || name).join(', ')
}
