// Somebody proved who they are by another way than a password: they are signed in as Payload (3.90) does it after one.
import { getFieldsToSign, jwtSign, type PayloadRequest } from 'payload'
import { addSessionToUser, generatePayloadCookie } from 'payload/shared'
import type { User } from '@/payload-types'

/**
 * In the transaction of the request, which a refusal rolls back.
 * @param id of an account in `users`
 * @returns `Set-Cookie` of the session
 * @throws what a hook `beforeLogin` throws: {PersonError} 403 for an account that is switched off
 */
export const openSession = async (req: PayloadRequest, id: string): Promise<string> => {
  const { payload, context } = req
  const { config: collection } = payload.collections.users
  const found = await payload.db.findOne<User>({ collection: 'users', where: { id: { equals: id } }, req })
  if (!found) throw new Error(`The account ${id} was deleted while it signed in.`)
  let user: User = { ...found, collection: 'users' }
  const { sid } = await addSessionToUser({ collectionConfig: collection, payload, req, user })
  for (const hook of collection.hooks.beforeLogin ?? [])
    user = (await hook({ collection, context, req, user })) ?? user
  const { token } = await jwtSign({
    fieldsToSign: getFieldsToSign({
      collectionConfig: collection,
      email: user.email,
      user,
      ...(sid ? { sid } : {}),
    }),
    secret: payload.secret,
    tokenExpiration: collection.auth.tokenExpiration,
  })
  req.user = user
  for (const hook of collection.hooks.afterLogin ?? []) await hook({ collection, context, req, token, user })
  return generatePayloadCookie({
    collectionAuthConfig: collection.auth,
    cookiePrefix: payload.config.cookiePrefix,
    token,
    returnCookieAsObject: false,
  })
}
