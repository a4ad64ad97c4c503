// Nobody gets a session by a password alone whose account has a second factor, or by the policy must have one: asked by
// every way of Payload's to sign in.
import type { CollectionBeforeLoginHook, Payload, PayloadRequest } from 'payload'
import type { Role } from '@/access/roles'
import { readFactor, spendCode } from '@/accounts/secondFactor/factors'
import { makeTicket } from '@/accounts/secondFactor/ticket'
import { currentTime } from '@/platform/database/clock'
import { SecondFactorError } from '@/platform/errors'
import { noticeIn } from '@/platform/i18n/noticeIn'

/** What our own code says of a sign-in; nothing of a request gets in here by itself. */
export interface SignInContext {
  /** As it was typed. */
  code?: string
  /** Somebody else has seen to it: the provider, or the session is ended at once. */
  isProven?: boolean
}

/** @throws {SecondFactorError} 401 with what is missing */
export const demandSecondFactor: CollectionBeforeLoginHook = async ({ user, req, context }) => {
  const { code, isProven } = context as SignInContext
  if (isProven) return user
  const { payload } = req
  const id = String(user.id)
  const language = req.i18n?.language
  const factor = await readFactor(payload, id, req)
  if (factor?.confirmedAt) {
    if (!code) throw new SecondFactorError('secondFactor', noticeIn(language, 'secondFactor'))
    if (!(await spendCode(payload, factor, { code, now: currentTime() }, req)))
      throw new SecondFactorError('wrongCode', noticeIn(language, 'wrongCode'))
  } else if (await isDemanded(payload, user.roles ?? [], req)) {
    const ticket = makeTicket(payload, id, currentTime())
    throw new SecondFactorError('secondFactorMissing', noticeIn(language, 'secondFactorMissing'), ticket)
  }
  return user
}

/** Whether the policy wants it of somebody with these roles. */
export const isDemanded = async (
  payload: Payload,
  roles: readonly Role[],
  req?: PayloadRequest,
): Promise<boolean> => {
  const policy = await payload.db.findGlobal<{ secondFactor?: Role[] | null }>({
    slug: 'editorial-policy',
    ...(req ? { req } : {}),
  })
  return (policy?.secondFactor ?? []).some((role) => roles.includes(role))
}
