// Payload 3.90.1: takes passwords of three characters, and asks no `beforeValidate` about the new one of a reset.
// Issue: https://github.com/payloadcms/payload/issues/11982
// Until: the configuration says how long a password must be, for a reset too.
import type { CollectionBeforeOperationHook, CollectionBeforeValidateHook, PayloadRequest } from 'payload'
import { ValidationError } from 'payload'
import { label } from '@/platform/i18n/catalogue'
import { filled } from '@/platform/i18n/label'
import { translate } from '@/platform/i18n/translate'

export const shortestPassword = 10

export const demandPassword: CollectionBeforeValidateHook = ({ data, req }) => {
  refuseShort(data?.password, req)
  return data
}

export const demandPasswordOnReset: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'resetPassword')
    refuseShort((args as { data?: { password?: unknown } }).data?.password ?? '', req)
}

const refuseShort = (password: unknown, req: PayloadRequest): void => {
  if (password === undefined || password === null) return
  if (typeof password === 'string' && password.length >= shortestPassword) return
  const message = filled(
    label('Choose a password of at least {shortest} characters; a few words in a row are easy to remember.'),
    { shortest: shortestPassword },
  )
  throw new ValidationError({
    collection: 'users',
    errors: [{ path: 'password', message: translate(req, message) }],
  })
}
