// POST /v1/graphql: for queries that are too long for an address. Answered anew each time and kept by nobody.
import express, { type Request, type RequestHandler } from 'express'
import { requestNames, requestOf } from '@/delivery/graphql/request'
import { graphqlResponse } from '@/delivery/graphql/response'
import type { Sources } from '@/delivery/graphql/roots'
import { toCachedResponse } from '@/delivery/http/cache/cachedResponse'
import { mediaTypeFor } from '@/delivery/http/cache/cacheKey'
import { sendCached } from '@/delivery/http/cache/writeCached'
import { listed, Problem } from '@/delivery/http/problems'
import { commonHeaders } from '@/delivery/http/responses/commonHeaders'
import { searchOf } from '@/delivery/query/searchOf'

const maxBytes = 64 * 1024

export const answeringPost =
  (sources: Sources): RequestHandler =>
  async (request, response) => {
    if (searchOf(request) !== '')
      throw new Problem('unknown-parameter', 'A POST takes everything in its body. Remove the query string.')
    const body = requestOf(parsed(await readText(request)))
    const type = mediaTypeFor(request)
    const answer = await graphqlResponse(sources, body, { type, isCacheable: false })
    await sendCached(toCachedResponse(answer, { common: commonHeaders(response) }), request, response)
  }

const takeText = express.text({ type: 'application/json', limit: maxBytes, defaultCharset: 'utf-8' })

const readText = async (request: Request): Promise<string> => {
  const error = await new Promise<unknown>((resolve) => takeText(request, request.res as never, resolve))
  if (error !== undefined) throw bodyProblem(error as { status?: number })
  if (typeof request.body === 'string') return request.body
  throw new Problem('unsupported-media-type', 'Send the query as JSON, with Content-Type: application/json.')
}

const bodyProblem = ({ status }: { status?: number }): Problem => {
  if (status === 413) return new Problem('too-large', `Keep the body within ${maxBytes / 1024} kB.`)
  if (status === 415)
    return new Problem(
      'unsupported-media-type',
      'Send JSON in UTF-8, plain or compressed by gzip, br or deflate.',
    )
  return new Problem('bad-request', 'The body is incomplete or cannot be decompressed. Send it again.')
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    throw new Problem('bad-request', `The body is not JSON. Send an object with: ${listed(requestNames)}.`)
  }
}
