// The comment and the two buttons of the dialog.
'use client'
import { Button, TextareaInput } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import type { ActionMessages } from '@/admin/messages/actions'
import { reviewMessages } from '@/admin/messages/review'
import { useTranslate } from '@/admin/messages/translate'
import type { Chosen } from '@/admin/workflow/chosen'
import { commentOn } from '@/admin/workflow/comments'
import { IssueList } from '@/admin/workflow/IssueList'
import type { Target } from '@/admin/workflow/requests'
import { useAction } from '@/admin/workflow/useAction'
import type { ReviewDescription } from '@/workflow/reviews/describeReview'

interface Props {
  chosen: Chosen
  target: Target
  review: ReviewDescription
  messages: ActionMessages
  onClose: () => void
}

export const ActionForm = ({ chosen, target, review, messages, onClose }: Props) => {
  const translate = useTranslate()
  const kept = commentOn(target, chosen)
  const [comment, setComment] = useState(kept.typed)
  const [asked, setAsked] = useState(false)
  const { perform, working, issues } = useAction({ chosen, target, review })
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.querySelector('textarea')?.focus(), [])

  const needsComment = chosen.override === true || chosen.description.needsComment
  const missing = needsComment && comment.trim() === ''
  const write = (text: string) => {
    setComment(text)
    kept.keep(text)
  }
  const confirm = async () => {
    setAsked(true)
    if (missing) return box.current?.querySelector('textarea')?.focus()
    const outcome = await perform(comment.trim())
    if (outcome === 'done') kept.forget()
    if (outcome !== 'refused') onClose()
  }
  return (
    <div ref={box} className="workflow-dialog__form">
      <p>{translate(messages.effect)}</p>
      <TextareaInput
        path="workflow-comment"
        label={
          needsComment
            ? translate(messages.comment)
            : `${translate(messages.comment)} (${translate(reviewMessages.optional)})`
        }
        required={needsComment}
        rows={4}
        value={comment}
        onChange={(event) => write(event.target.value)}
      />
      {asked && missing && (
        <p className="workflow-dialog__error" role="alert">
          {translate(reviewMessages.commentMissing)}
        </p>
      )}
      {issues.length > 0 && <IssueList issues={issues} type={target.type} onLeave={onClose} />}
      <div className="workflow-dialog__controls">
        <Button buttonStyle="secondary" margin={false} disabled={working} onClick={onClose}>
          {translate(reviewMessages.cancel)}
        </Button>
        <Button id="workflow-confirm" margin={false} disabled={working} onClick={() => void confirm()}>
          {translate(working ? reviewMessages.working : messages.name)}
        </Button>
      </div>
    </div>
  )
}
