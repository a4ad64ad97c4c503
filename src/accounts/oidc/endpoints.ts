// `GET /api/users/oidc/start` leads to the provider, `…/callback` back from it: into the panel, or to the sign-in page with
// the reason why not.
import { randomBytes } from 'node:crypto'
import type { CollectionSlug, Endpoint, PayloadRequest, Where } from 'payload'
import { getSafeRedirect, parseCookies } from 'payload/shared'
import { forgetAttempt, keepAttempt, readAttempt } from '@/accounts/oidc/attempt'
import {
  type Claims,
  decideSignIn,
  emailIn,
  identityOf,
  type KnownAccount,
  type Refusal,
} from '@/accounts/oidc/decideSignIn'
import { beginAttempt, finishAttempt, isCancelled } from '@/accounts/oidc/provider'
import { type ProviderSettings, readProvider } from '@/accounts/oidc/settings'
import { openSession } from '@/accounts/openSession'
import { currentTime } from '@/platform/database/clock'
import { inTransaction } from '@/platform/database/inTransaction'
import { MissingError } from '@/platform/errors'
import { originOf } from '@/platform/http/requests'

/** A cookie has to hold it. */
const longestPath = 200

const start = async (req: PayloadRequest): Promise<Response> => {
  const provider = providerOf()
  const { payload } = req
  const { admin } = payload.config.routes
  const goTo = getSafeRedirect({
    fallbackTo: admin,
    redirectTo: (req.searchParams.get('redirect') ?? '').slice(0, longestPath),
  })
  try {
    const { attempt, url } = await beginAttempt(provider, { callback: callbackOf(req), goTo })
    return redirect(url.href, keepAttempt(attempt, keepingOf(req), currentTime()))
  } catch (error) {
    payload.logger.error({ err: error, msg: 'The provider of sign-ins could not be asked' })
    return refuse(req, 'provider')
  }
}

const finish = async (req: PayloadRequest): Promise<Response> => {
  const provider = providerOf()
  const keeping = keepingOf(req)
  const attempt = readAttempt(parseCookies(req.headers), keeping, currentTime())
  // Another attempt was begun since, or this one somewhere else.
  if (!attempt || attempt.state !== req.searchParams.get('state')) return refuse(req, 'expired')
  try {
    const address = new URL(`${callbackOf(req)}?${req.searchParams}`)
    const claims = await finishAttempt(provider, attempt, address)
    const entered = await enter(req, claims, provider)
    return 'refusal' in entered
      ? refuse(req, entered.refusal)
      : redirect(attempt.goTo, entered.session, forgetAttempt(keeping))
  } catch (error) {
    if (isCancelled(error)) return refuse(req, 'cancelled')
    req.payload.logger.warn({ err: error, msg: 'The provider vouched for nobody' })
    return refuse(req, 'provider')
  }
}

/** Makes or finds the account, and opens a session for it: all of it or nothing. */
const enter = (
  outer: PayloadRequest,
  claims: Claims,
  provider: ProviderSettings,
): Promise<{ session: string } | { refusal: Refusal }> =>
  inTransaction(
    outer.payload,
    async (req) => {
      const { payload } = req
      // Its second factor is the provider's matter.
      req.context.isProven = true
      const email = emailIn(claims, provider)
      const decision = decideSignIn(
        claims,
        {
          byIdentity: await findAccount(req, { identity: { equals: identityOf(claims) } }),
          byEmail: email ? await findAccount(req, { email: { equals: email } }) : undefined,
        },
        provider,
      )
      if (decision.kind === 'refuse') return { refusal: decision.refusal }
      if (decision.kind === 'create') {
        const { id } = await payload.create({
          collection: 'users',
          data: { ...decision.data, password: randomPassword() } as never,
          overrideAccess: true,
          req,
        })
        return { session: await openSession(req, String(id)) }
      }
      const { id, changes } = decision
      if (Object.keys(changes).length > 0)
        await payload.update({ collection: 'users', id, data: changes as never, overrideAccess: true, req })
      return { session: await openSession(req, id) }
    },
    { req: outer },
  )

const findAccount = async (req: PayloadRequest, where: Where): Promise<KnownAccount | undefined> => {
  const found = await req.payload.db.findOne<Omit<KnownAccount, 'id'> & { id: string | number }>({
    collection: 'users' as CollectionSlug,
    where,
    req,
  })
  return found ? { ...found, id: String(found.id), roles: found.roles ?? [] } : undefined
}

/** Nobody knows it: such an account signs in at the provider, or has its password set anew by mail. */
const randomPassword = (): string => randomBytes(48).toString('base64url')

/** @throws {MissingError} 404 where people sign in with passwords alone */
const providerOf = (): ProviderSettings => {
  const provider = readProvider(process.env)
  if (!provider)
    throw new MissingError('This newsroom has no provider to sign in at: OIDC_ISSUER is not set.')
  return provider
}

const callbackOf = (req: PayloadRequest): string =>
  `${originOf(req)}${req.payload.config.routes.api}/users/oidc/callback`

const keepingOf = ({ payload }: PayloadRequest) => ({
  secret: payload.secret,
  isSecure: payload.collections.users.config.auth.cookies?.secure ?? false,
})

const refuse = (req: PayloadRequest, refusal: Refusal): Response => {
  const { admin, routes } = {
    admin: req.payload.config.routes.admin,
    routes: req.payload.config.admin.routes,
  }
  return redirect(`${admin}${routes.login}?refused=${refusal}`, forgetAttempt(keepingOf(req)))
}

const redirect = (location: string, ...cookies: string[]): Response => {
  const headers = new Headers({ location, 'cache-control': 'no-store' })
  for (const cookie of cookies) headers.append('set-cookie', cookie)
  return new Response(null, { status: 302, headers })
}

export const oidcEndpoints: Endpoint[] = [
  { path: '/oidc/start', method: 'get', handler: start },
  { path: '/oidc/callback', method: 'get', handler: finish },
]
