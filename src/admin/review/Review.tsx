// The tab for who reads and decides: loaded when it is opened.
'use client'
import { lazy } from 'react'
import { reviewMessages } from '@/admin/messages/review'
import { useTranslate } from '@/admin/messages/translate'
import { TabFrame } from '@/admin/tabs/TabFrame'
import { useTarget } from '@/admin/workflow/useReview'

const ReviewView = lazy(() => import('@/admin/review/ReviewView'))

export const Review = () => {
  const target = useTarget()
  const translate = useTranslate()
  return (
    <TabFrame name={translate(reviewMessages.review)}>
      {target && <ReviewView key={`${target.type}:${target.id}`} target={target} />}
    </TabFrame>
  )
}
