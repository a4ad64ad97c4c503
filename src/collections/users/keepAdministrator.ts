// Administrators cannot lock themselves out: another one has to take their role, or their account, away.
import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook } from 'payload'
import { PersonError } from '@/platform/errors'

export const keepAdministrator: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req }) => {
  if (operation !== 'update' || !isSelf(req.user, originalDoc?.id)) return data
  const losesRole =
    originalDoc.roles?.includes('admin') && Array.isArray(data.roles) && !data.roles.includes('admin')
  if (losesRole || data.active === false)
    throw new PersonError('You cannot take away your own access. Ask another administrator.')
  return data
}

export const keepOwnAccount: CollectionBeforeDeleteHook = ({ id, req }) => {
  if (isSelf(req.user, id))
    throw new PersonError('You cannot delete your own account. Ask another administrator.')
}

const isSelf = (user: { id: unknown; collection?: string } | null, id: unknown): boolean =>
  user?.collection === 'users' && String(user.id) === String(id)
