// Someone has to begin: the account made while there is none is the administrator's.
import type { CollectionBeforeValidateHook } from 'payload'

export const firstUserIsAdmin: CollectionBeforeValidateHook = async ({ data, operation, req }) => {
  if (operation !== 'create') return data
  // Not `count`: MongoDB refuses Payload's count of everything inside a transaction (3.90.1).
  const { docs } = await req.payload.db.find({ collection: 'users', limit: 1, pagination: false, req })
  return docs.length === 0 ? { ...data, roles: ['admin'], active: true } : data
}
