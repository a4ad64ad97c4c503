// What every route of our own asks first: who it is, about what, and whether the query and the body are as they must be.
import { addDataAndFileToRequest, type PayloadRequest } from 'payload'
import type { z } from 'zod'
import type { Actor, Role } from '@/access/roles'
import { ContentError, PersonError } from '@/platform/errors'
import { errorAt } from '@/workflow/core/issues'
import { actorOf } from '@/workflow/reviews/actor'

/**
 * The member of staff who asks, holding one of the roles where some are named; an account without any sees nothing.
 * @throws {SignInError} 401; {PersonError} 403
 */
export const staffOf = (req: PayloadRequest, ...wanted: Role[]): Actor => {
  const actor = actorOf(req)
  if (actor.roles.length === 0)
    throw new PersonError('Your account has no role yet. Ask an administrator for one.')
  if (wanted.length > 0 && !actor.roles.some((role) => wanted.includes(role)))
    throw new PersonError(`This is for ${wanted.map((role) => `the role “${role}”`).join(' or ')}.`)
  return actor
}

/** The document in `/api/{collection}/{id}/…`. */
export const targetOf = (req: PayloadRequest): { type: string; id: string } => ({
  type: String(req.routeParams?.collection),
  id: String(req.routeParams?.id),
})

/** Where this server is found: as it was set, else as it was asked. */
export const originOf = ({ payload, origin }: PayloadRequest): string =>
  payload.config.serverURL || (origin ?? '')

/** @throws {ContentError} 400 with the paths */
export const bodyOf = async <Schema extends z.ZodType>(
  req: PayloadRequest,
  schema: Schema,
): Promise<z.output<Schema>> => {
  await addDataAndFileToRequest(req)
  return parse(schema, req.data ?? {})
}

/**
 * Reads the parameters as they were sent: Payload adds some of its own to `req.query` (3.90.1: `depth`).
 * @throws {ContentError} 400 naming each parameter that is not as it must be
 */
export const queryOf = <Schema extends z.ZodType>(req: PayloadRequest, schema: Schema): z.output<Schema> =>
  parse(schema, Object.fromEntries(req.searchParams ?? []))

const parse = <Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> => {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const issues = parsed.error.issues.map(({ path, message }) => errorAt(path.join('.'), 'form', message))
  const sentences = issues.map(({ path, message }) => (path ? `${path}: ${message}` : message))
  throw new ContentError(`The request is not as it must be. ${sentences.join(' ')}`, issues)
}
