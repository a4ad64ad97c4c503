// Why an action is not possible: the reason, and each place that keeps it from happening.
'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { translateReason } from '@/admin/messages/refusals'
import { reviewMessages } from '@/admin/messages/review'
import { useTranslate } from '@/admin/messages/translate'
import { IssueList } from '@/admin/workflow/IssueList'
import type { ActionDescription } from '@/workflow/reviews/describeReview'

interface Props {
  description: ActionDescription
  type: string
  onClose: () => void
}

export const RefusalNote = ({ description: { reason, issues }, type, onClose }: Props) => {
  const translate = useTranslate()
  const closing = useRef<HTMLButtonElement>(null)
  useEffect(() => closing.current?.focus(), [])
  return (
    <>
      <p>{translateReason(reason ?? '', translate)}</p>
      {issues && <IssueList issues={issues} type={type} onLeave={onClose} />}
      <div className="workflow-dialog__controls">
        <Button id="workflow-close" ref={closing} margin={false} onClick={onClose}>
          {translate(reviewMessages.close)}
        </Button>
      </div>
    </>
  )
}
