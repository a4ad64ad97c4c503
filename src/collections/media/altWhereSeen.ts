// Pictures need words for readers who do not see them, in the default language at least; other files have their names.
import type { Validate } from 'payload'
import { label } from '@/platform/i18n/catalogue'
import { defaultLanguage } from '@/platform/i18n/languages'
import { translate } from '@/platform/i18n/translate'

export const altWhereSeen: Validate = (value: unknown, { data, operation, req }) => {
  const isPicture = String((data as { mimeType?: unknown }).mimeType ?? '').startsWith('image/')
  if (!isPicture || (typeof value === 'string' && value.trim() !== '')) return true
  if (operation === 'update' && req.locale !== defaultLanguage) return true
  return translate(req, label('Describe the picture in a sentence, for readers who do not see it.'))
}
