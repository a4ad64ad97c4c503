// Who acts: the signed-in member of staff, or `system` where code says so by name.
import type { PayloadRequest } from 'payload'
import { type Actor, may, type Permission, type Role, rolesThatMay, system } from '@/access/roles'
import { PersonError, SignInError } from '@/platform/errors'

/**
 * The actor behind a request. A Local API call without a user must name itself: `context: { actor: 'system' }`.
 * @throws {SignInError} 401 without either; {PersonError} 403 for API keys and people whose account is off.
 */
export const actorOf = (req: PayloadRequest): Actor => {
  if (!req.user) {
    if (req.payloadAPI === 'local' && req.context?.actor === 'system') return system
    throw new SignInError('Sign in first, or name the actor `system` in code that acts for nobody.')
  }
  const user = req.user as unknown as Record<string, unknown>
  if (user.collection !== 'users')
    throw new PersonError('API keys only give access to /v1. Sign in as a person.')
  if (user.active === false) throw new PersonError('Your account is switched off. Ask an administrator.')
  return {
    id: String(user.id),
    name: String(user.name ?? user.email ?? user.id),
    roles: (Array.isArray(user.roles) ? user.roles : []) as Role[],
  }
}

/**
 * The member of staff who asks, with one of the permissions where some are named; an account without any sees nothing.
 * @throws {SignInError} 401; {PersonError} 403
 */
export const staffOf = (req: PayloadRequest, ...permissions: Permission[]): Actor => {
  const actor = actorOf(req)
  if (actor.roles.length === 0)
    throw new PersonError('Your account has no role yet. Ask an administrator for one.')
  if (permissions.length > 0 && !may(actor, ...permissions))
    throw new PersonError(`This is for ${nameRoles(rolesThatMay(...permissions))}.`)
  return actor
}

/** “the role “editor” or the role “publisher””. */
export const nameRoles = (roles: readonly Role[]): string =>
  roles.map((role) => `the role “${role}”`).join(' or ')
