// Payload 3.90.1: takes passwords of three characters, and asks no `beforeValidate` about the new one of a reset.
// Issue: https://github.com/payloadcms/payload/issues/11982
// Until: the configuration says which passwords are good enough, for a reset too.
import type { CollectionBeforeOperationHook, CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { ValidationError } from 'payload'
import { hashResetToken } from '@/platform/payload/resetTokens'

interface NewPassword {
  password: unknown
  /** The account as it will be; of a new one what was sent. */
  owner: Record<string, unknown>
  req: PayloadRequest
}

/** What is wrong with a password, for the person who chose it; `undefined` when it may be used. */
type Judge = (chosen: NewPassword) => string | undefined

/** Hooks of a collection of accounts. */
export const demandPassword = (
  judge: Judge,
): { beforeOperation: CollectionBeforeOperationHook; beforeValidate: CollectionBeforeValidateHook } => ({
  beforeOperation: async ({ args, collection: { slug }, operation, req }) => {
    if (operation !== 'resetPassword') return
    const { token, password } = (args as { data?: Record<string, unknown> }).data ?? {}
    const owner = await req.payload.db.findOne<never>({
      collection: slug,
      where: { resetPasswordToken: { equals: hashResetToken(token) } },
      req,
    })
    refuse(slug, judge({ password: password ?? '', owner: owner ?? {}, req }))
  },
  beforeValidate: ({ collection: { slug }, data, originalDoc, req }) => {
    const { password } = data ?? {}
    if (password !== undefined && password !== null)
      refuse(slug, judge({ password, owner: { ...originalDoc, ...data }, req }))
    return data
  },
})

const refuse = (collection: string, message: string | undefined): void => {
  if (message) throw new ValidationError({ collection, errors: [{ path: 'password', message }] })
}
