// What every route about a document reads from its request: who asks, about what, with which parameters.
import { addDataAndFileToRequest, type PayloadRequest } from 'payload'
import type { z } from 'zod'
import { ContentError, PersonError } from '@/errors'
import { actorOf } from '@/reviews/actor'
import { errorAt } from '@/workflow/issues'
import type { Actor } from '@/workflow/roles'

/** The actor, who must hold a role: an account without one sees nothing. */
export const staffOf = (req: PayloadRequest): Actor => {
  const actor = actorOf(req)
  if (actor.roles.length === 0)
    throw new PersonError('Your account has no role yet. Ask an administrator for one.')
  return actor
}

/** The document in `/api/{collection}/{id}/…`. */
export const targetOf = (req: PayloadRequest): { type: string; id: string } => ({
  type: String(req.routeParams?.collection),
  id: String(req.routeParams?.id),
})

/** @throws {ContentError} 400 with the paths */
export const bodyOf = async <T>(req: PayloadRequest, schema: z.ZodType<T>): Promise<T> => {
  await addDataAndFileToRequest(req)
  return parse(schema, req.data ?? {})
}

/**
 * Reads the parameters as they were sent: Payload adds some of its own to `req.query` (3.90.1: `depth`).
 * @throws {ContentError} 400 with the names of the parameters
 */
export const queryOf = <T>(req: PayloadRequest, schema: z.ZodType<T>): T =>
  parse(schema, Object.fromEntries(req.searchParams ?? []))

const parse = <T>(schema: z.ZodType<T>, value: unknown): T => {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const issues = parsed.error.issues.map((issue) => errorAt(issue.path.join('.'), 'form', issue.message))
  const sentences = issues.map(({ path, message }) => (path ? `${path}: ${message}` : message))
  throw new ContentError(`The request is not as it must be. ${sentences.join(' ')}`, issues)
}
