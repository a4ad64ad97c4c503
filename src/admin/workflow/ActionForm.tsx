// What an action wants, the comment, and the buttons of the dialog.
'use client'
import { Button, TextareaInput, toast } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import type { ActionMessages } from '@/admin/messages/actions'
import { barMessages } from '@/admin/messages/bar'
import { reviewMessages } from '@/admin/messages/review'
import { useTranslate } from '@/admin/messages/translate'
import { saveThen } from '@/admin/unsaved/saving'
import type { Chosen } from '@/admin/workflow/chosen'
import { commentOn } from '@/admin/workflow/comments'
import { IssueList } from '@/admin/workflow/IssueList'
import { MomentInput } from '@/admin/workflow/MomentInput'
import { PeopleInput } from '@/admin/workflow/PeopleInput'
import { type ActionRequest, fetchNewestText, type Target } from '@/admin/workflow/requests'
import { useAction } from '@/admin/workflow/useAction'
import { useInputs } from '@/admin/workflow/useInputs'
import type { ReviewDescription } from '@/workflow/reviews/describeReview'

interface Props {
  chosen: Chosen
  target: Target
  review: ReviewDescription
  messages: ActionMessages
  onClose: () => void
  onRefused: () => void
}

export const ActionForm = ({ chosen, target, review, messages, onClose, onRefused }: Props) => {
  const translate = useTranslate()
  const kept = commentOn(target, chosen)
  const [comment, setComment] = useState(kept.typed)
  const [asked, setAsked] = useState(false)
  const { perform, working, issues } = useAction({ chosen, target, review })
  const inputs = useInputs(chosen.description.action, review)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.querySelector<HTMLElement>('input, textarea')?.focus(), [])

  const needsComment = chosen.override === true || chosen.description.needsComment
  const missing = needsComment && comment.trim() === ''
  const write = (text: string) => {
    setComment(text)
    kept.keep(text)
  }
  const send = async (more: Partial<ActionRequest>) => {
    const outcome = await perform(comment.trim(), more)
    if (outcome === 'done') kept.forget()
    return outcome
  }
  const confirm = async (more: Partial<ActionRequest>) => {
    if (chosen.saveFirst) {
      onClose()
      return saveThen(target, () => void submitSaved())
    }
    if ((await send(more)) !== 'refused') onClose()
  }
  /** Exactly what was saved: not what somebody else saved after it. */
  const submitSaved = async () => {
    const newest = await fetchNewestText(target)
    const revision = newest.ok ? newest.value?.revision : undefined
    const isMine = newest.ok && (newest.value?.author === target.user || revision === review.revision)
    if (!revision || !isMine) return void toast.error(translate(barMessages.otherSaved))
    if ((await send({ revision })) === 'refused') onRefused()
  }
  const tryToConfirm = () => {
    setAsked(true)
    if (inputs.isMissing) return box.current?.querySelector('input')?.focus()
    if (missing) return box.current?.querySelector('textarea')?.focus()
    void confirm(inputs.sent())
  }
  const wrong = inputs.isMissing
    ? barMessages.momentMissing
    : missing
      ? reviewMessages.commentMissing
      : undefined
  const name = chosen.saveFirst ? barMessages.saveAndSubmit : messages.name
  return (
    <div ref={box} className="workflow-dialog__form">
      <p>{translate(messages.effect)}</p>
      {chosen.saveFirst && <p>{translate(barMessages.savedFirst)}</p>}
      {inputs.wantsPeople && (
        <PeopleInput target={target} chosen={inputs.people} onChange={inputs.setPeople} />
      )}
      {inputs.wantsPeople && <h3 className="moment__heading">{translate(barMessages.due)}</h3>}
      {inputs.wantsMoment && <MomentInput moment={inputs.moment} onChange={inputs.setMoment} />}
      <TextareaInput
        path="workflow-comment"
        label={
          needsComment
            ? translate(messages.comment)
            : `${translate(messages.comment)} (${translate(reviewMessages.optional)})`
        }
        required={needsComment}
        rows={inputs.wantsMoment ? 2 : 4}
        value={comment}
        onChange={(event) => write(event.target.value)}
      />
      {asked && wrong && (
        <p className="workflow-dialog__error" role="alert">
          {translate(wrong)}
        </p>
      )}
      {issues.length > 0 && <IssueList issues={issues} target={target} onLeave={onClose} />}
      <div className="workflow-dialog__controls">
        {inputs.mayLift && (
          <Button
            buttonStyle="secondary"
            id="workflow-lift"
            margin={false}
            disabled={working}
            onClick={() => void confirm({ at: null })}
          >
            {translate(
              chosen.description.action === 'embargo' ? barMessages.liftEmbargo : barMessages.liftEnd,
            )}
          </Button>
        )}
        <Button buttonStyle="secondary" margin={false} disabled={working} onClick={onClose}>
          {translate(reviewMessages.cancel)}
        </Button>
        <Button id="workflow-confirm" margin={false} disabled={working} onClick={tryToConfirm}>
          {translate(working ? reviewMessages.working : name)}
        </Button>
      </div>
    </div>
  )
}
