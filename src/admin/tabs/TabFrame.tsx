// What stands around a view of ours in a tab of a document: the way that leads here, the title, and its heading.
'use client'
import { Gutter, SetDocumentStepNav, SetDocumentTitle, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { type ReactNode, Suspense } from 'react'
import { reviewMessages } from '@/admin/messages/review'
import { useTranslate } from '@/admin/messages/translate'
import { TitleInAnyLanguage } from '@/admin/titles/TitleInAnyLanguage'
import '@/admin/tabs/tabs.css'

export const TabFrame = ({ name, children }: { name: string; children: ReactNode }) => {
  const translate = useTranslate()
  const { collectionSlug, id } = useDocumentInfo()
  const { config, getEntityConfig } = useConfig()
  const collection = collectionSlug && getEntityConfig({ collectionSlug })
  return (
    <>
      {collection && (
        <>
          <SetDocumentStepNav
            collectionSlug={collection.slug}
            {...(id ? { id } : {})}
            pluralLabel={collection.labels.plural}
            {...(collection.admin.useAsTitle ? { useAsTitle: collection.admin.useAsTitle } : {})}
          />
          <SetDocumentTitle collectionConfig={collection} config={config} fallback="" />
          <TitleInAnyLanguage />
        </>
      )}
      <Gutter className="tab-frame">
        <h2 className="visually-hidden">{name}</h2>
        <Suspense fallback={<p>{translate(reviewMessages.working)}</p>}>{children}</Suspense>
      </Gutter>
    </>
  )
}
