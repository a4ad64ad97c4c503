// Asks the protection officers to look at the saved text.
'use client'
import { Button, TextareaInput, toast } from '@payloadcms/ui'
import { useState } from 'react'
import { barMessages } from '@/admin/messages/bar'
import { translateError } from '@/admin/messages/errors'
import { reviewMessages } from '@/admin/messages/review'
import { useTranslate } from '@/admin/messages/translate'
import { Dialog } from '@/admin/unsaved/Dialog'
import { postAskProtection, type Target } from '@/admin/workflow/requests'

const AskProtection = ({ target, onClose }: { target: Target; onClose: () => void }) => {
  const translate = useTranslate()
  const [comment, setComment] = useState('')
  const [working, setWorking] = useState(false)
  const { ask } = barMessages
  const send = async () => {
    setWorking(true)
    const answer = await postAskProtection(target, comment.trim())
    setWorking(false)
    if (!answer.ok) return void toast.error(translateError(answer.code, answer.message, translate))
    toast.success(translate(answer.value.isNew ? ask.done : ask.known))
    onClose()
  }
  return (
    <Dialog title={translate(ask.name)} onClose={onClose}>
      <p>{translate(ask.effect)}</p>
      <TextareaInput
        path="ask-protection"
        label={`${translate(ask.comment)} (${translate(reviewMessages.optional)})`}
        rows={3}
        value={comment}
        onChange={(event) => setComment(event.target.value)}
      />
      <div className="workflow-dialog__controls">
        <Button buttonStyle="secondary" margin={false} disabled={working} onClick={onClose}>
          {translate(reviewMessages.cancel)}
        </Button>
        <Button id="ask-protection" margin={false} disabled={working} onClick={() => void send()}>
          {translate(working ? reviewMessages.working : ask.name)}
        </Button>
      </div>
    </Dialog>
  )
}

export default AskProtection
