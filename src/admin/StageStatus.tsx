// Stands where Payload shows “Draft / Published / Changed”: the stage, whether the public sees the document, who is awaited.
'use client'
import { useFormModified } from '@payloadcms/ui'
import { translateAwaited } from '@/admin/messages/awaited'
import { reviewMessages } from '@/admin/messages/review'
import { useTranslate } from '@/admin/messages/translate'
import { StagePill } from '@/admin/StagePill'
import { useReview } from '@/admin/workflow/useReview'
import type { ReviewDescription } from '@/workflow/reviews/describeReview'

export const StageStatus = () => {
  const { review } = useReview()
  const modified = useFormModified()
  const translate = useTranslate()
  if (!review) return null
  const awaited = translateAwaited(review, translate)
  return (
    <div className="stage-status" aria-live="polite" aria-atomic="true">
      <StagePill stage={review.stage} />
      <span className={`stage-status__live stage-status__live--${liveOf(review)}`}>
        {translate(reviewMessages[liveOf(review)])}
      </span>
      {modified ? (
        <span className="stage-status__unsaved">{translate(reviewMessages.unsaved)}</span>
      ) : (
        awaited && <span className="stage-status__awaited">{awaited}</span>
      )}
    </div>
  )
}

const liveOf = ({ live, liveRevision, revision }: ReviewDescription) => {
  if (!live) return 'notLive'
  return liveRevision === revision ? 'live' : 'liveOlder'
}
