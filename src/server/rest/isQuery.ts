// Which requests look for documents and nothing else: Payload's own reading. Routes of ours keep their own bounds.
import type { Request as ExpressRequest } from 'express'
import type { Payload } from 'payload'

/** `/api/articles`, `/api/articles/123`, `/api/articles/versions/123`; a POST that says it is a GET too. */
export function isQuery(request: ExpressRequest, { collections }: Payload): boolean {
  const [collection = '', second, ...rest] = request.path.split('/').filter(Boolean)
  const isRead = ['GET', 'HEAD'].includes(request.method) || isGetInPost(request)
  return isRead && collection in collections && (rest.length === 0 || second === 'versions')
}

/** Payload reads a long query from the body of a POST that says it is a GET. */
export const isGetInPost = ({ headers }: Pick<ExpressRequest, 'headers'>): boolean =>
  [headers['x-payload-http-method-override'], headers['x-http-method-override']].includes('GET')
