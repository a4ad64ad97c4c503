// Stands in front of every address of `/api`: what Payload trusts to have the form that it expects has it.
import type { Endpoint, PayloadRequest } from 'payload'
import { ContentError, MissingError } from '@/platform/errors'
import { wrongParameters } from '@/platform/http/queries/wrongParameters'

export const checkParameters = (endpoint: Endpoint): Endpoint => ({
  ...endpoint,
  handler: async (req) => {
    check(req)
    return endpoint.handler(req)
  },
})

const check = ({ routeParams, query, method, data }: PayloadRequest): void => {
  // No database holds it, and no file is called so.
  if (Object.values(routeParams ?? {}).some((value) => String(value).includes('\0'))) throw new MissingError()
  // A query that is too long for an address comes as a body.
  const wrong = wrongParameters(query ?? {}) ?? (method === 'GET' ? wrongParameters({ ...data }) : undefined)
  if (wrong !== undefined) throw new ContentError(wrong)
}
