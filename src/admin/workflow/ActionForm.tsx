// The comment and the two buttons of the dialog.
'use client'
import { Button, TextareaInput } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import type { ActionWords } from '@/admin/words/actions'
import { reviewWords } from '@/admin/words/review'
import { useSay } from '@/admin/words/say'
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
  words: ActionWords
  onClose: () => void
}

export const ActionForm = ({ chosen, target, review, words, onClose }: Props) => {
  const say = useSay()
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
      <p>{say(words.effect)}</p>
      <TextareaInput
        path="workflow-comment"
        label={needsComment ? say(words.comment) : `${say(words.comment)} (${say(reviewWords.optional)})`}
        required={needsComment}
        rows={4}
        value={comment}
        onChange={(event) => write(event.target.value)}
      />
      {asked && missing && (
        <p className="workflow-dialog__error" role="alert">
          {say(reviewWords.commentMissing)}
        </p>
      )}
      {issues.length > 0 && <IssueList issues={issues} type={target.type} onLeave={onClose} />}
      <div className="workflow-dialog__controls">
        <Button buttonStyle="secondary" margin={false} disabled={working} onClick={onClose}>
          {say(reviewWords.cancel)}
        </Button>
        <Button id="workflow-confirm" margin={false} disabled={working} onClick={() => void confirm()}>
          {say(working ? reviewWords.working : words.name)}
        </Button>
      </div>
    </div>
  )
}
