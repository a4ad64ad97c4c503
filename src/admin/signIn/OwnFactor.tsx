// In the form of an account: one's own second factor, or for an administrator the one somebody lost.
'use client'
import { Button, toast, useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { type FormEvent, useCallback, useEffect, useState } from 'react'
import { may, type Role } from '@/access/roles'
import { signInMessages } from '@/admin/messages/signIn'
import { useDateLanguage, useTranslate } from '@/admin/messages/translate'
import { Entry } from '@/admin/signIn/Entry'
import { type FactorState, fetchFactor, postRemove, postReset } from '@/admin/signIn/requests'
import { CodeEntry, SetUpFactor } from '@/admin/signIn/SetUpFactor'
import { Dialog } from '@/admin/unsaved/Dialog'
import type { Answer } from '@/admin/workflow/requests'
import { fill } from '@/platform/i18n/fill'
import './signIn.css'

export const OwnFactor = () => {
  const { user } = useAuth()
  const { id } = useDocumentInfo()
  if (!id || !user) return null
  if (String(user.id) === String(id)) return <Own />
  const roles = (user.roles ?? []) as Role[]
  return may({ roles }, 'administer') ? <Lost user={String(id)} /> : null
}

type Open = 'setUp' | 'remove' | 'reset'

const Own = () => {
  const { config } = useConfig()
  const translate = useTranslate()
  const language = useDateLanguage()
  const [state, setState] = useState<FactorState>()
  const [open, setOpen] = useState<Open>()
  const { api } = config.routes
  const read = useCallback(async () => {
    const answer = await fetchFactor(api)
    if (answer.ok) setState(answer.value)
  }, [api])
  useEffect(() => void read(), [read])
  if (!state) return null
  const close = () => {
    setOpen(undefined)
    void read()
  }
  const { since, recoveryCodesLeft, isDemanded } = state
  const date = since ? new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(new Date(since)) : ''
  return (
    <section className="field-type own-factor">
      <h3>{translate(signInMessages.factor)}</h3>
      <p>
        {since
          ? fill(translate(signInMessages.factorOn), { date, left: String(recoveryCodesLeft) })
          : translate(signInMessages.factorOff)}{' '}
        {since && isDemanded && translate(signInMessages.factorDemanded)}
      </p>
      {!since && (
        <Button buttonStyle="secondary" margin={false} onClick={() => setOpen('setUp')}>
          {translate(signInMessages.setUp)}
        </Button>
      )}
      {since && !isDemanded && (
        <Button buttonStyle="secondary" margin={false} onClick={() => setOpen('remove')}>
          {translate(signInMessages.switchOff)}
        </Button>
      )}
      {open === 'setUp' && <SetUpDialog onClose={close} />}
      {open === 'remove' && (
        <ProofDialog
          wantsCode
          send={({ password, code }) => postRemove(api, { password, code })}
          onClose={close}
        />
      )}
    </section>
  )
}

const Lost = ({ user }: { user: string }) => {
  const { config } = useConfig()
  const translate = useTranslate()
  const [open, setOpen] = useState<Open>()
  return (
    <section className="field-type own-factor">
      <h3>{translate(signInMessages.factor)}</h3>
      <p>{translate(signInMessages.lost)}</p>
      <Button buttonStyle="secondary" margin={false} onClick={() => setOpen('reset')}>
        {translate(signInMessages.switchOff)}
      </Button>
      {open === 'reset' && (
        <ProofDialog
          send={({ password }) => postReset(config.routes.api, user, password)}
          onClose={() => setOpen(undefined)}
        />
      )}
    </section>
  )
}

const SetUpDialog = ({ onClose }: { onClose: () => void }) => {
  const translate = useTranslate()
  const [password, setPassword] = useState('')
  const [isAsked, setAsked] = useState(false)
  const [refused, setRefused] = useState<string>()
  return (
    <Dialog title={translate(signInMessages.factor)} onClose={onClose}>
      {isAsked ? (
        <SetUpFactor
          opening={{ password }}
          onDone={onClose}
          onRefused={(message) => {
            setAsked(false)
            setRefused(message)
          }}
        />
      ) : (
        <form
          className="sign-in__form"
          onSubmit={(event) => {
            stay(event)
            setAsked(true)
          }}
        >
          <PasswordEntry value={password} onType={setPassword} />
          {refused && <p role="alert">{refused}</p>}
          <Button type="submit" margin={false} disabled={password === ''}>
            {translate(signInMessages.setUp)}
          </Button>
        </form>
      )}
    </Dialog>
  )
}

interface ProofProps {
  wantsCode?: boolean
  send: (proof: { password: string; code: string }) => Promise<Answer<unknown>>
  onClose: () => void
}

/** Switches it off, for who knows their password and, of one's own, a code. */
const ProofDialog = ({ wantsCode = false, send, onClose }: ProofProps) => {
  const translate = useTranslate()
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [refused, setRefused] = useState<string>()
  const confirm = async (event: FormEvent) => {
    stay(event)
    const answer = await send({ password, code })
    if (!answer.ok) return setRefused(answer.message ?? translate(signInMessages.unanswered))
    toast.success(translate(signInMessages.switchedOff))
    onClose()
  }
  return (
    <Dialog title={translate(signInMessages.factor)} onClose={onClose}>
      <form className="sign-in__form" onSubmit={(event) => void confirm(event)}>
        <PasswordEntry value={password} onType={setPassword} />
        {wantsCode && <CodeEntry value={code} onType={setCode} />}
        {refused && <p role="alert">{refused}</p>}
        <Button type="submit" margin={false} disabled={password === '' || (wantsCode && code === '')}>
          {translate(signInMessages.switchOff)}
        </Button>
      </form>
    </Dialog>
  )
}

const PasswordEntry = ({ value, onType }: { value: string; onType: (value: string) => void }) => {
  const translate = useTranslate()
  return (
    <Entry
      label={translate(signInMessages.ownPassword)}
      type="password"
      autoComplete="current-password"
      autoFocus
      value={value}
      onType={onType}
    />
  )
}

/** The dialog lies in the form of the account. */
const stay = (event: FormEvent): void => {
  event.preventDefault()
  event.stopPropagation()
}
