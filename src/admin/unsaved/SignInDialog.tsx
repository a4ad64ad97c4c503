// Sign in again without leaving the page: as the person whose text it is, and nobody else.
'use client'
import { Button, useConfig } from '@payloadcms/ui'
import { type FormEvent, useId, useState } from 'react'
import { reviewMessages } from '@/admin/messages/review'
import { useTranslate } from '@/admin/messages/translate'
import { unsavedMessages } from '@/admin/messages/unsaved'
import { postSignIn, type SignedIn } from '@/admin/signIn/requests'
import { CodeEntry } from '@/admin/signIn/SetUpFactor'
import { Dialog } from '@/admin/unsaved/Dialog'
import { fill } from '@/platform/i18n/fill'

export interface Owner {
  name: string
  email: string
}

interface Props {
  owner: Owner
  someoneElse: boolean
  onSignedIn: (answer: SignedIn) => void
  onClose: () => void
}

export const SignInDialog = ({ owner, someoneElse, onSignedIn, onClose }: Props) => {
  const [password, setPassword] = useState('')
  const [code, setCode] = useState<string>()
  const [refused, setRefused] = useState(false)
  const [working, setWorking] = useState(false)
  const { config } = useConfig()
  const field = useId()
  const translate = useTranslate()
  const { signIn } = unsavedMessages
  const confirm = async (event: FormEvent) => {
    event.preventDefault()
    // The dialog lies in the form of the document.
    event.stopPropagation()
    setWorking(true)
    const credentials = { email: owner.email, password, ...(code === undefined ? {} : { code }) }
    const answer = await postSignIn(config.routes.api, credentials)
    setWorking(false)
    if (!answer.ok && answer.code === 'secondFactor') return setCode('')
    setRefused(!answer.ok)
    if (answer.ok) onSignedIn(answer.value)
  }
  return (
    <Dialog title={translate(signIn.title)} onClose={onClose}>
      <p>{fill(translate(someoneElse ? signIn.other : signIn.effect), { name: owner.name })}</p>
      <form onSubmit={(event) => void confirm(event)}>
        <input type="email" autoComplete="username" value={owner.email} readOnly hidden />
        <label className="field-label" htmlFor={field}>
          {translate(signIn.password)} ({owner.email})
        </label>
        <input
          id={field}
          className="unsaved-dialog__password"
          type="password"
          autoComplete="current-password"
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
        {code !== undefined && <CodeEntry value={code} onType={setCode} />}
        {refused && (
          <p className="workflow-dialog__error" role="alert">
            {translate(signIn.refused)}
          </p>
        )}
        <div className="workflow-dialog__controls">
          <Button buttonStyle="secondary" margin={false} onClick={onClose}>
            {translate(reviewMessages.cancel)}
          </Button>
          <Button type="submit" margin={false} disabled={working || password === ''}>
            {translate(signIn.confirm)}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
