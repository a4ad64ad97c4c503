// `POST /api/users/login` in place of Payload's: limited by address, as slow for names that nobody has, and in two steps for
// who has a second factor. The session is Payload's own.
import { AuthenticationError, addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { generatePayloadCookie } from 'payload/shared'
import { hashForNobody } from '@/accounts/passwords/ownPassword'
import { beginAttempt } from '@/accounts/signIn/limitAttempts'

const signIn = async (req: PayloadRequest): Promise<Response> => {
  await addDataAndFileToRequest(req)
  const { payload } = req
  const email = textOf(req.data?.email).toLowerCase().trim()
  const password = textOf(req.data?.password)
  const attempt = await beginAttempt(req, email)
  req.context.code = textOf(req.data?.code)
  const { user, token, exp } = await payload
    .login({ collection: 'users', data: { email, password }, req, overrideAccess: false })
    .catch(async (error) => {
      if (error instanceof AuthenticationError && !(await isKnown(req, email))) await hashForNobody(password)
      throw error
    })
  await attempt.succeed()
  const { config: collection } = payload.collections.users
  const cookie = generatePayloadCookie({
    collectionAuthConfig: collection.auth,
    cookiePrefix: payload.config.cookiePrefix,
    token: token ?? '',
    returnCookieAsObject: false,
  })
  const message = req.t('authentication:passed')
  return Response.json({ message, user, token, exp }, { headers: { 'set-cookie': cookie } })
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

const isKnown = async ({ payload }: PayloadRequest, email: string): Promise<boolean> => {
  const { totalDocs } = await payload.db.count({ collection: 'users', where: { email: { equals: email } } })
  return totalDocs > 0
}

export const signInEndpoints: Endpoint[] = [{ path: '/login', method: 'post', handler: signIn }]
