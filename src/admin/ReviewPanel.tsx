// The review beside the form: what is missing, what the public will not see, the newest comment,
// and what happened before.
'use client'
import { reviewMessages } from '@/admin/messages/review'
import { useTranslate } from '@/admin/messages/translate'
import { People } from '@/admin/protection/People'
import { ChangedParts } from '@/admin/workflow/ChangedParts'
import { History } from '@/admin/workflow/History'
import { IssueList } from '@/admin/workflow/IssueList'
import { LatestRequest } from '@/admin/workflow/LatestRequest'
import { References } from '@/admin/workflow/References'
import { usePlaceInAddress } from '@/admin/workflow/usePlaceInAddress'
import { useReview } from '@/admin/workflow/useReview'
import './workflow.css'

export const ReviewPanel = () => {
  const { review, log, target } = useReview()
  usePlaceInAddress()
  const translate = useTranslate()
  if (!target || !review) return null
  const issues = review.actions.find(({ action }) => action === 'submit')?.issues ?? []
  return (
    <section className="review-panel field-type" aria-label={translate(reviewMessages.review)}>
      <LatestRequest stage={review.stage} log={log} />
      {issues.length > 0 && (
        <div className="review-panel__part">
          <h3>{translate(reviewMessages.missing)}</h3>
          <IssueList issues={issues} target={target} />
        </div>
      )}
      <People target={target} revision={review.revision} />
      <ChangedParts parts={review.changedSince} />
      <References title={reviewMessages.goesOut} references={review.goesOut} type={target.type} />
      <References title={reviewMessages.absent} references={review.absent} type={target.type} isWarning />
      <History log={log} />
    </section>
  )
}
