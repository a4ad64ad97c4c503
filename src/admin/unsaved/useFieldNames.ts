// Fields of the form by the names that people see.
'use client'
import { getTranslation } from '@payloadcms/translations'
import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import type { ClientField } from 'payload'
import { useTranslate } from '@/admin/messages/translate'
import { namePath } from '@/admin/workflow/namePath'

/** Returns a function: `['title', 'body']` → “Title, Text”. */
export const useFieldNames = (): ((names: readonly string[]) => string) => {
  const { docConfig } = useDocumentInfo()
  const { i18n } = useTranslation()
  const translate = useTranslate()
  const fields: ClientField[] = docConfig?.fields ?? []
  const speech = { word: (words: never) => getTranslation(words, i18n), translate }
  return (names) => names.map((name) => namePath(name, fields, speech) || name).join(', ')
}
