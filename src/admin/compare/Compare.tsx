// The tab in place of Payload's own versions: loaded when it is opened.
'use client'
import { Gutter, SetDocumentStepNav, SetDocumentTitle, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { lazy, Suspense } from 'react'
import { compareMessages } from '@/admin/messages/compare'
import { useTranslate } from '@/admin/messages/translate'
import { useTarget } from '@/admin/workflow/useReview'

const CompareView = lazy(() => import('@/admin/compare/CompareView'))

export const Compare = () => {
  const target = useTarget()
  const translate = useTranslate()
  const { collectionSlug, id } = useDocumentInfo()
  const { config, getEntityConfig } = useConfig()
  const collection = collectionSlug && getEntityConfig({ collectionSlug })
  const name = translate(compareMessages.compare)
  return (
    <>
      {collection && (
        <SetDocumentStepNav
          collectionSlug={collection.slug}
          {...(id ? { id } : {})}
          pluralLabel={collection.labels.plural}
          {...(collection.admin.useAsTitle ? { useAsTitle: collection.admin.useAsTitle } : {})}
        />
      )}
      {collection && <SetDocumentTitle collectionConfig={collection} config={config} fallback="" />}
      <Gutter className="compare">
        <h2 className="visually-hidden">{name}</h2>
        <Suspense fallback={<p>{translate(compareMessages.reading)}</p>}>
          {target && <CompareView key={`${target.type}:${target.id}`} target={target} />}
        </Suspense>
      </Gutter>
    </>
  )
}
