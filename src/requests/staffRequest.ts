// What every route of our own asks first: who it is, and whether the query and the body are as they must be.
import type { PayloadRequest } from 'payload'
import type { z } from 'zod'
import { ContentError, PersonError } from '@/errors'
import { actorOf } from '@/reviews/actor'
import { errorAt } from '@/workflow/issues'
import type { Actor, Role } from '@/workflow/roles'

/**
 * The member of staff who asks, holding one of the roles where some are named.
 * @throws {SignInError} 401; {PersonError} 403
 */
export const staffActor = (req: PayloadRequest, ...wanted: Role[]): Actor => {
  const actor = actorOf(req)
  if (actor.roles.length === 0)
    throw new PersonError('Your account has no role yet. Ask an administrator for one.')
  if (wanted.length > 0 && !actor.roles.some((role) => wanted.includes(role)))
    throw new PersonError(`This is for ${wanted.map((role) => `the role “${role}”`).join(' or ')}.`)
  return actor
}

/** The query of the address. @throws {ContentError} 400 naming each parameter that is not as it must be */
export const readQuery = <Schema extends z.ZodType>(
  req: PayloadRequest,
  schema: Schema,
): z.output<Schema> => {
  const parsed = schema.safeParse(Object.fromEntries(req.searchParams ?? []))
  if (parsed.success) return parsed.data
  const issues = parsed.error.issues.map(({ path, message }) => errorAt(path.join('.'), 'form', message))
  throw new ContentError(
    issues.map(({ path, message }) => (path ? `${path}: ${message}` : message)).join(' '),
    issues,
  )
}
