// Who acts: the signed-in member of staff, or `system` where code says so by name.
import type { PayloadRequest } from 'payload'
import { type Actor, type Role, system } from '@/access/roles'
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
  if (user.collection !== 'users') throw new PersonError('API keys are for reading /v1. Sign in as a person.')
  if (user.active === false) throw new PersonError('Your account is switched off. Ask an administrator.')
  return {
    id: String(user.id),
    name: String(user.name ?? user.email ?? user.id),
    roles: (Array.isArray(user.roles) ? user.roles : []) as Role[],
  }
}
