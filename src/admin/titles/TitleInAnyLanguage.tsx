// A document without a title in the language that is edited is called by the one that it has in another: in its heading and
// in the way that leads to it. The field itself stays empty.
'use client'
import { useConfig, useDocumentInfo, useDocumentTitle, useLocale } from '@payloadcms/ui'
import { useEffect } from 'react'
import { fetchShown } from '@/admin/writing/documents'
import { inLanguage } from '@/admin/writing/faces'

export const TitleInAnyLanguage = () => {
  const { collectionSlug, id } = useDocumentInfo()
  const { title, setDocumentTitle } = useDocumentTitle()
  const { config, getEntityConfig } = useConfig()
  const { code } = useLocale()
  const titled = collectionSlug && getEntityConfig({ collectionSlug })?.admin.useAsTitle
  const api = config.routes.api
  // Payload puts the id where there is no title.
  const isNameless = id !== undefined && (title === '' || title === String(id))
  useEffect(() => {
    if (!isNameless || !collectionSlug || !titled) return
    let isWanted = true
    void fetchShown(api, { type: collectionSlug, id: String(id) }).then((shown) => {
      const other = inLanguage(shown?.[titled], code)
      if (isWanted && other) setDocumentTitle(other)
    })
    return () => {
      isWanted = false
    }
  }, [isNameless, collectionSlug, titled, api, id, code, setDocumentTitle])
  return null
}
