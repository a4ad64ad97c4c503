// Stands where Payload shows “Draft / Published / Changed”: the stage, whether the public sees the document, who is awaited.
'use client'
import { useFormModified } from '@payloadcms/ui'
import { StagePill } from '@/admin/StagePill'
import { sayAwaited } from '@/admin/words/awaited'
import { reviewWords } from '@/admin/words/review'
import { useSay } from '@/admin/words/say'
import { useReview } from '@/admin/workflow/useReview'
import type { ReviewDescription } from '@/workflow/reviews/describeReview'

export const StageStatus = () => {
  const { review } = useReview()
  const modified = useFormModified()
  const say = useSay()
  if (!review) return null
  const awaited = sayAwaited(review, say)
  return (
    <div className="stage-status" aria-live="polite" aria-atomic="true">
      <StagePill stage={review.stage} />
      <span className={`stage-status__live stage-status__live--${liveOf(review)}`}>
        {say(reviewWords[liveOf(review)])}
      </span>
      {modified ? (
        <span className="stage-status__unsaved">{say(reviewWords.unsaved)}</span>
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
