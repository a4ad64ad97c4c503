// Whoever comes by the address of a place (`…?locale=fr#sections.0.heading.fr`) is led to it, once.
'use client'
import { useConfig, useDocumentInfo, useEditDepth, useLocale } from '@payloadcms/ui'
import { useEffect } from 'react'
import { goToField } from '@/admin/workflow/goToField'

export const usePlaceInAddress = (): void => {
  const { collectionSlug, id } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const { code: language } = useLocale()
  const isDrawer = useEditDepth() > 1
  // biome-ignore lint/correctness/useExhaustiveDependencies: another document or language is another form
  useEffect(() => {
    const path = decodeURIComponent(window.location.hash.slice(1))
    if (isDrawer || !path || !collectionSlug) return
    void goToField(path, getEntityConfig({ collectionSlug })?.fields ?? []).then((found) => {
      if (found)
        window.history.replaceState(window.history.state, '', window.location.href.replace(/#.*/, ''))
    })
  }, [collectionSlug, id, language])
}
