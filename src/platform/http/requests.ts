// What every route of our own asks first: about what, and whether the query and the body are as they must be.
import { addDataAndFileToRequest, type PayloadRequest } from 'payload'
import type { z } from 'zod'
import { ContentError } from '@/platform/errors'
import { errorAt } from '@/platform/issues'
import { sentParameters } from '@/platform/payload/sentParameters'

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

/** @throws {ContentError} 400 naming each parameter that is not as it must be */
export const parseQueryOf = <Schema extends z.ZodType>(
  req: PayloadRequest,
  schema: Schema,
): z.output<Schema> => parse(schema, sentParameters(req))

const parse = <Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> => {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const issues = parsed.error.issues.map(({ path, message }) => errorAt(path.join('.'), 'form', message))
  const sentences = issues.map(({ path, message }) => (path ? `${path}: ${message}` : message))
  throw new ContentError(`The request is invalid. ${sentences.join(' ')}`, issues)
}
