// The form to sign in: e-mail and password, then what the account wants more.
'use client'
import { Button, Link, useAuth, useConfig, useRouteTransition, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { signInMessages } from '@/admin/messages/signIn'
import { useTranslate } from '@/admin/messages/translate'
import { Entry } from '@/admin/signIn/Entry'
import { postSignIn } from '@/admin/signIn/requests'
import { CodeEntry, SetUpFactor } from '@/admin/signIn/SetUpFactor'

/** @param goTo path within the panel */
export const SignInForm = ({ goTo }: { goTo: string }) => {
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [code, setCode] = useState<string>()
  const [ticket, setTicket] = useState<string>()
  const [refused, setRefused] = useState<string>()
  const [working, setWorking] = useState(false)
  const { config } = useConfig()
  const { fetchFullUser } = useAuth()
  const { t } = useTranslation()
  const translate = useTranslate()
  const router = useRouter()
  const { startRouteTransition } = useRouteTransition()
  const { admin, api } = config.routes

  const enter = async () => {
    await fetchFullUser()
    startRouteTransition(() => router.push(goTo))
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setWorking(true)
    const answer = await postSignIn(api, { email, password, ...(code === undefined ? {} : { code }) })
    setWorking(false)
    if (answer.ok) return enter()
    if (answer.code === 'secondFactor') return setCode('')
    if (answer.code === 'secondFactorMissing') return setTicket(answer.ticket)
    setRefused(answer.message ?? translate(signInMessages.unanswered))
  }
  const again = (message: string | undefined) => {
    setTicket(undefined)
    setRefused(message)
  }
  if (ticket !== undefined)
    return (
      <section>
        <p>{translate(signInMessages.demanded)}</p>
        <SetUpFactor opening={{ ticket }} onDone={() => void enter()} onRefused={again} />
      </section>
    )
  return (
    <form className="sign-in__form" onSubmit={(event) => void submit(event)}>
      {code === undefined ? (
        <>
          <Entry
            id="field-email"
            type="email"
            name="email"
            autoComplete="username"
            required
            label={t('general:email')}
            value={email}
            onType={setEmail}
          />
          <Entry
            id="field-password"
            type="password"
            name="password"
            autoComplete="current-password"
            required
            label={t('general:password')}
            value={password}
            onType={setPassword}
          />
          <Link href={`${admin}${config.admin.routes.forgot}`} prefetch={false}>
            {t('authentication:forgotPasswordQuestion')}
          </Link>
        </>
      ) : (
        <>
          <p>{translate(signInMessages.askCode)}</p>
          <CodeEntry value={code} onType={setCode} />
        </>
      )}
      {refused && (
        <p className="sign-in__refused" role="alert">
          {refused}
        </p>
      )}
      <Button type="submit" size="large" margin={false} disabled={working}>
        {t('authentication:login')}
      </Button>
    </form>
  )
}
