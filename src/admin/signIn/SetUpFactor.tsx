// A second factor is set up: the picture for the app, its first code, and the list for the day the telephone is lost.
'use client'
import { Button, useConfig } from '@payloadcms/ui'
import { type FormEvent, useEffect, useState } from 'react'
import { signInMessages } from '@/admin/messages/signIn'
import { useTranslate } from '@/admin/messages/translate'
import { Entry } from '@/admin/signIn/Entry'
import { type Begun, type Opening, postBegin, postConfirm } from '@/admin/signIn/requests'

interface Props {
  opening: Opening
  onDone: () => void
  /** What the server said when it could not be begun. */
  onRefused: (message: string | undefined) => void
}

export const SetUpFactor = ({ opening, onDone, onRefused }: Props) => {
  const { config } = useConfig()
  const { api } = config.routes
  const translate = useTranslate()
  const [begun, setBegun] = useState<Begun>()
  const [code, setCode] = useState('')
  const [refused, setRefused] = useState<string>()
  const [recoveryCodes, setRecoveryCodes] = useState<string[]>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: begun once
  useEffect(() => {
    void postBegin(api, opening).then((answer) =>
      answer.ok ? setBegun(answer.value) : onRefused(answer.message),
    )
  }, [])
  if (recoveryCodes) return <RecoveryCodes codes={recoveryCodes} onDone={onDone} />
  if (!begun) return <p>{translate(signInMessages.working)}</p>
  const confirm = async (event: FormEvent) => {
    event.preventDefault()
    // It may lie in the form of the account.
    event.stopPropagation()
    const ticket = 'ticket' in opening ? { ticket: opening.ticket } : {}
    const answer = await postConfirm(api, { code, ...ticket })
    if (answer.ok) setRecoveryCodes(answer.value.recoveryCodes)
    else setRefused(answer.message)
  }
  return (
    <form className="sign-in__form" onSubmit={(event) => void confirm(event)}>
      <p>{translate(signInMessages.scan)}</p>
      {/* biome-ignore lint/performance/noImgElement: made a moment ago, for this person */}
      <img className="sign-in__picture" src={begun.picture} alt={translate(signInMessages.picture)} />
      <p>
        {translate(signInMessages.orType)} <code className="sign-in__secret">{inFours(begun.secret)}</code>
      </p>
      <CodeEntry value={code} onType={setCode} />
      {refused && <p role="alert">{refused}</p>}
      <Button type="submit" size="large" margin={false} disabled={code.trim() === ''}>
        {translate(signInMessages.confirm)}
      </Button>
    </form>
  )
}

export const CodeEntry = ({ value, onType }: { value: string; onType: (value: string) => void }) => {
  const translate = useTranslate()
  return (
    <Entry
      label={translate(signInMessages.code)}
      value={value}
      onType={onType}
      name="code"
      inputMode="text"
      autoComplete="one-time-code"
      autoFocus
    />
  )
}

const RecoveryCodes = ({ codes, onDone }: { codes: string[]; onDone: () => void }) => {
  const translate = useTranslate()
  return (
    <section className="sign-in__form" aria-live="polite">
      <h2>{translate(signInMessages.recoveryCodes)}</h2>
      <p>{translate(signInMessages.keepThem)}</p>
      <ul className="sign-in__codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <Button size="large" margin={false} onClick={onDone}>
        {translate(signInMessages.kept)}
      </Button>
    </section>
  )
}

const inFours = (secret: string): string => secret.replace(/(.{4})(?=.)/g, '$1 ')
