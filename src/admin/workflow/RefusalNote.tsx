// Why an action is not possible: the reason, and each place that keeps it from happening.
'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { translateReason } from '@/admin/messages/refusals'
import { reviewMessages } from '@/admin/messages/review'
import { useTranslate } from '@/admin/messages/translate'
import { IssueList } from '@/admin/workflow/IssueList'
import type { Target } from '@/admin/workflow/requests'
import type { ActionDescription } from '@/workflow/reviews/describeReview'

interface Props {
  description: ActionDescription
  target: Target
  onClose: () => void
}

export const RefusalNote = ({ description: { reason, issues }, target, onClose }: Props) => {
  const translate = useTranslate()
  const closing = useRef<HTMLButtonElement>(null)
  useEffect(() => closing.current?.focus(), [])
  return (
    <>
      <p>{translateReason(reason ?? '', translate)}</p>
      {issues && <IssueList issues={issues} target={target} onLeave={onClose} />}
      <div className="workflow-dialog__controls">
        <Button id="workflow-close" ref={closing} margin={false} onClick={onClose}>
          {translate(reviewMessages.close)}
        </Button>
      </div>
    </>
  )
}
