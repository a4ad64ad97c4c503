// Why an action is not possible: the reason, and each place that keeps it from happening.
'use client'
import { Button } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { sayReason } from '@/admin/words/refusals'
import { reviewWords } from '@/admin/words/review'
import { useSay } from '@/admin/words/say'
import { IssueList } from '@/admin/workflow/IssueList'
import type { ActionDescription } from '@/workflow/reviews/describeReview'

interface Props {
  description: ActionDescription
  type: string
  onClose: () => void
}

export const RefusalNote = ({ description: { reason, issues }, type, onClose }: Props) => {
  const say = useSay()
  const closing = useRef<HTMLButtonElement>(null)
  useEffect(() => closing.current?.focus(), [])
  return (
    <>
      <p>{sayReason(reason ?? '', say)}</p>
      {issues && <IssueList issues={issues} type={type} onLeave={onClose} />}
      <div className="workflow-dialog__controls">
        <Button id="workflow-close" ref={closing} margin={false} onClick={onClose}>
          {say(reviewWords.close)}
        </Button>
      </div>
    </>
  )
}
