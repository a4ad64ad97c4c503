// Someone has to begin: the account made while there is none is the administrator's.
import type { CollectionBeforeValidateHook } from 'payload'
import { isEmpty } from '@/platform/payload/isEmpty'

export const firstUserIsAdmin: CollectionBeforeValidateHook = async ({ data, operation, req }) => {
  if (operation !== 'create') return data
  return (await isEmpty('users', req)) ? { ...data, roles: ['admin'], active: true } : data
}
