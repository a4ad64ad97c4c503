// The page to sign in on, in place of Payload's: that one knows no second factor.
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { getSafeRedirect } from 'payload/shared'
import { Logo } from '@/admin/brand/Logo'
import { SignInElsewhere } from '@/admin/signIn/SignInElsewhere'
import { SignInForm } from '@/admin/signIn/SignInForm'
import './signIn.css'

export const SignInView = ({ initPageResult, searchParams }: AdminViewServerProps) => {
  const { payload, i18n, user } = initPageResult.req
  const { redirect: asked } = searchParams ?? {}
  const goTo = getSafeRedirect({
    fallbackTo: payload.config.routes.admin,
    redirectTo: typeof asked === 'string' ? asked : '',
  })
  if (user) redirect(goTo)
  return (
    <>
      <div className="login__brand">
        <Logo payload={payload} i18n={i18n} />
      </div>
      <SignInForm goTo={goTo} />
      <SignInElsewhere payload={payload} i18n={i18n} searchParams={searchParams} />
    </>
  )
}
