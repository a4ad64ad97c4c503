// An account that is switched off cannot sign in; access rules ignore the sessions it still has.
import type { CollectionBeforeLoginHook } from 'payload'
import { PersonError } from '@/platform/errors'

export const refuseInactive: CollectionBeforeLoginHook = ({ user }) => {
  if (user.active === false)
    throw new PersonError('Your account is switched off. Ask an administrator to switch it on.')
  return user
}
