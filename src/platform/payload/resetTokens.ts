// Payload 3.90.1: stores the token of a forgotten password as it is mailed: whoever reads the table, or a copy of it, takes
// over an account.
// Issue: none found
// Until: the database holds the hash of the token alone.
import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload'
import { hashToken } from '@/platform/links/token'

export const hashResetToken = (token: unknown): string => hashToken(String(token ?? ''))

/** `forgotPassword` makes it and stores it by an update; what comes with any other update is what is stored already. */
export const storeHashOfResetToken: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const { resetPasswordToken: token } = data
  if (!token || token === originalDoc?.resetPasswordToken) return data
  return { ...data, resetPasswordToken: hashResetToken(token) }
}

/** In place: `resetPassword` reads what it was given, not what a hook answers. Belongs behind all others. */
export const findByHashOfResetToken: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'resetPassword') return
  const { data } = args as unknown as { data: { token?: unknown } }
  data.token = hashResetToken(data.token)
}
