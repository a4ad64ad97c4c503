// Whether a password is that of an account, as Payload 3.90 keeps it: `pbkdf2-sha256-v1:` and the hash.
import crypto from 'node:crypto'
import { promisify } from 'node:util'
import { AuthenticationError, type PayloadRequest } from 'payload'
import { beginAttempt } from '@/accounts/signIn/limitAttempts'

const prefix = 'pbkdf2-sha256-v1:'
const hashOf = (password: string, salt: string): Promise<Buffer> =>
  promisify(crypto.pbkdf2)(password, salt, 600_000, 32, 'sha256')

/** As much work as for the password of an account. */
export const hashForNobody = async (password: string): Promise<void> => {
  await hashOf(password, crypto.randomBytes(32).toString('hex'))
}

/**
 * Of the person who is signed in: whoever found the screen unlocked does not know it.
 * @throws {AuthenticationError} 401; {LimitError} 429
 */
export const demandOwnPassword = async (req: PayloadRequest, password: string): Promise<void> => {
  const { payload, user } = req
  const id = String(user?.id)
  const attempt = await beginAttempt(req, `password of ${id}`)
  const account = await payload.db.findOne<{ id: string; hash?: string; salt?: string }>({
    collection: 'users',
    where: { id: { equals: id } },
  })
  if (!account?.salt || !account.hash?.startsWith(prefix)) throw new AuthenticationError(req.t)
  const known = Buffer.from(account.hash.slice(prefix.length), 'hex')
  const given = await hashOf(password, account.salt)
  if (known.length !== given.length || !crypto.timingSafeEqual(known, given))
    throw new AuthenticationError(req.t)
  await attempt.succeed()
}
