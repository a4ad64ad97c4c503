// Below the form of the sign-in page: the way to the provider, and why it led back.
import type { AdminViewServerProps } from 'payload'
import { readProvider } from '@/accounts/oidc/settings'
import { refusals, signInMessages } from '@/admin/messages/signIn'
import { fill } from '@/platform/i18n/fill'
import type { LabelOf } from '@/platform/i18n/label'
import { translate } from '@/platform/i18n/translate'
import './signIn.css'

type Props = Pick<AdminViewServerProps, 'payload' | 'i18n' | 'searchParams'>

export const SignInElsewhere = ({ payload, i18n, searchParams }: Props) => {
  const provider = readProvider(process.env)
  if (!provider) return null
  const { name } = provider
  const say = (words: LabelOf) => fill(translate({ i18n }, words), { name })
  const { redirect, refused } = searchParams ?? {}
  const reason =
    typeof refused === 'string' && Object.hasOwn(refusals, refused)
      ? (refused as keyof typeof refusals)
      : null
  const query = typeof redirect === 'string' ? `?${new URLSearchParams({ redirect })}` : ''
  return (
    <section className="sign-in-elsewhere">
      {reason && <p role="alert">{say(refusals[reason])}</p>}
      <a
        className="btn btn--style-secondary btn--size-large sign-in-elsewhere__button"
        href={`${payload.config.routes.api}/users/oidc/start${query}`}
      >
        {say(signInMessages.elsewhere)}
      </a>
    </section>
  )
}
