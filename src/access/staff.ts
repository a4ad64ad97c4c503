// Anyone who works here: a user account that is switched on and holds a role. API keys are not people.
import type { Access, PayloadRequest } from 'payload'
import { may, type Permission, type Role } from '@/access/roles'

export interface StaffUser {
  id: string
  roles: readonly Role[]
}

/** The member of staff who is signed in, if any. */
export const staffUser = ({ user }: Pick<PayloadRequest, 'user'>): StaffUser | undefined => {
  const person = user as unknown as Record<string, unknown> | null
  if (person?.collection !== 'users' || person.active === false) return undefined
  const roles = Array.isArray(person.roles) ? (person.roles as Role[]) : []
  return roles.length > 0 ? { id: String(person.id), roles } : undefined
}

/** Whether the person signed in has one of these permissions. */
export const staffMay = (req: Pick<PayloadRequest, 'user'>, ...permissions: Permission[]): boolean => {
  const person = staffUser(req)
  return person !== undefined && may(person, ...permissions)
}

export const staff: Access = ({ req }) => staffUser(req) !== undefined
