// Messages in the language of the panel.
'use client'
import { useTranslation } from '@payloadcms/ui'
import { useCallback } from 'react'
import type { LabelOf } from '@/platform/i18n/label'
import { tagOf } from '@/platform/i18n/languages'
import { translate } from '@/platform/i18n/translate'

/** Returns a function that picks the panel's language from a label. */
export const useTranslate = () => {
  const { i18n } = useTranslation()
  const { language } = i18n
  return useCallback((label: LabelOf) => translate({ i18n: { language } }, label), [language])
}

/** How the panel's language writes dates; Payload's “en” would be American. */
export const useDateLanguage = (): string => {
  const { i18n } = useTranslation()
  return tagOf(i18n.language)
}

export type Translate = ReturnType<typeof useTranslate>
