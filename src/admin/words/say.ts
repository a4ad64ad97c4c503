// Words in the language of the panel.
'use client'
import { useTranslation } from '@payloadcms/ui'
import { useCallback } from 'react'
import type { LabelOf } from '@/platform/i18n/label'
import { say } from '@/platform/i18n/say'

/** Returns a function that picks the panel's language from a label. */
export const useSay = () => {
  const { i18n } = useTranslation()
  const { language } = i18n
  return useCallback((words: LabelOf) => say({ i18n: { language } }, words), [language])
}

export type Say = ReturnType<typeof useSay>
