// `POST /api/users/reset-password` in place of Payload's, which signs in whoever has the mail: a new password is no second
// factor. They sign in with it.
import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'

const reset = async (req: PayloadRequest): Promise<Response> => {
  await addDataAndFileToRequest(req)
  const { payload } = req
  const { token, password } = (req.data ?? {}) as { token?: unknown; password?: unknown }
  req.context.isProven = true
  const { user } = await payload.resetPassword({
    collection: 'users',
    data: { token: String(token ?? ''), password: typeof password === 'string' ? password : '' },
    overrideAccess: false,
    req,
  })
  await payload.db.updateOne({
    collection: 'users',
    id: user.id as string,
    data: { sessions: [] },
    returning: false,
  })
  return Response.json({ message: req.t('authentication:passwordResetSuccessfully' as never) })
}

export const resetEndpoints: Endpoint[] = [{ path: '/reset-password', method: 'post', handler: reset }]
