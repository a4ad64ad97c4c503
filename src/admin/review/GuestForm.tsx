// Has a review link mailed to somebody without an account.
'use client'
import { Button, TextInput, toast } from '@payloadcms/ui'
import { useState } from 'react'
import { translateError } from '@/admin/messages/errors'
import { guestMessages } from '@/admin/messages/guests'
import { reviewMessages } from '@/admin/messages/review'
import { useTranslate } from '@/admin/messages/translate'
import { postInvitation, type Target } from '@/admin/workflow/requests'
import { fill } from '@/platform/i18n/fill'

interface Props {
  target: Target
  onSent: () => Promise<void>
}

export const GuestForm = ({ target, onSent }: Props) => {
  const translate = useTranslate()
  const [isOpen, setIsOpen] = useState(false)
  const [name, setName] = useState('')
  const [email, setEmail] = useState('')
  const [working, setWorking] = useState(false)
  if (!isOpen)
    return (
      <Button buttonStyle="secondary" id="invite-guest" size="small" onClick={() => setIsOpen(true)}>
        {translate(guestMessages.invite)}
      </Button>
    )
  const send = async () => {
    setWorking(true)
    const answer = await postInvitation(target, { name, email })
    setWorking(false)
    if (!answer.ok) return void toast.error(translateError(answer.code, answer.message, translate))
    toast.success(fill(translate(guestMessages.sentTo), { email }))
    setName('')
    setEmail('')
    setIsOpen(false)
    await onSent()
  }
  return (
    <div className="workflow-dialog__form">
      <TextInput
        path="guest-name"
        label={translate(guestMessages.name)}
        required
        value={name}
        onChange={(event: { target: { value: string } }) => setName(event.target.value)}
      />
      <TextInput
        path="guest-email"
        label={translate(guestMessages.email)}
        required
        value={email}
        onChange={(event: { target: { value: string } }) => setEmail(event.target.value)}
      />
      <div className="workflow-dialog__controls">
        <Button buttonStyle="secondary" margin={false} disabled={working} onClick={() => setIsOpen(false)}>
          {translate(reviewMessages.cancel)}
        </Button>
        <Button
          id="send-invitation"
          margin={false}
          disabled={working || !name.trim() || !email.trim()}
          onClick={() => void send()}
        >
          {translate(working ? reviewMessages.working : guestMessages.send)}
        </Button>
      </div>
    </div>
  )
}
