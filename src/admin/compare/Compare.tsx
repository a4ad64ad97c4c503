// The tab in place of Payload's own versions: loaded when it is opened.
'use client'
import { lazy } from 'react'
import { compareMessages } from '@/admin/messages/compare'
import { useTranslate } from '@/admin/messages/translate'
import { TabFrame } from '@/admin/tabs/TabFrame'
import { useTarget } from '@/admin/workflow/useReview'

const CompareView = lazy(() => import('@/admin/compare/CompareView'))

export const Compare = () => {
  const target = useTarget()
  const translate = useTranslate()
  return (
    <TabFrame name={translate(compareMessages.compare)}>
      {target && <CompareView key={`${target.type}:${target.id}`} target={target} />}
    </TabFrame>
  )
}
