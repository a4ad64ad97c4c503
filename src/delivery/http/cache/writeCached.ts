// Writes a cached response: in the encoding the client accepts, or as a 304 if it already has it.
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import type { CachedResponse, Encoding } from '@/delivery/http/cache/cachedResponse'
import { matchesEtag } from '@/delivery/http/cache/etag'
import { encodingsFor } from '@/delivery/http/cache/negotiate'
import { type ResponseHead, writeResponseHead } from '@/delivery/http/cache/responseHead'

interface Response {
  head: ResponseHead
  body?: Buffer
}

/** Straight to the socket; false when the encoding that the client accepts is still to be made. */
export const writeCached = (
  answer: CachedResponse,
  request: IncomingMessage,
  response: ServerResponse,
): boolean => {
  const ready = responseFor(request, answer, encodingFor(answer, request))
  if (!ready) return false
  writeResponseHead(response, ready.head)
  response.end(ready.body)
  return true
}

/**
 * Through Express, whose parts look at the headers as they are set.
 * @param isNew nobody asked for it before: gzip, which is made quickly, does for the first who takes both
 */
export const sendCached = async (
  answer: CachedResponse,
  request: IncomingMessage,
  response: ServerResponse,
  { isNew = true }: { isNew?: boolean } = {},
): Promise<void> => {
  const encoding = isNew ? quickEncodingFor(answer, request) : encodingFor(answer, request)
  const ready = responseFor(request, answer, encoding) ?? (await compressed(answer, request, encoding))
  const { status, headers } = ready.head
  response.statusCode = status
  for (let index = 0; index < headers.length; index += 2)
    response.setHeader(headers[index] ?? '', headers[index + 1] ?? '')
  response.end(ready.body)
}

const compressed = async (
  answer: CachedResponse,
  request: IncomingMessage,
  encoding: Encoding,
): Promise<Response> => {
  await answer.compress(encoding)
  const ready = responseFor(request, answer, encoding)
  if (!ready) throw new Error(`The answer has no form for “${encoding}”.`)
  return ready
}

const encodingFor = ({ etags }: CachedResponse, { headers }: IncomingMessage): Encoding => {
  for (const encoding of encodingsFor(headers['accept-encoding'])) if (etags[encoding]) return encoding
  return 'identity'
}

const quickEncodingFor = (answer: CachedResponse, request: IncomingMessage): Encoding =>
  answer.etags.gzip && encodingsFor(request.headers['accept-encoding']).includes('gzip')
    ? 'gzip'
    : encodingFor(answer, request)

const responseFor = (
  { method, headers }: IncomingMessage,
  answer: CachedResponse,
  encoding: Encoding,
): Response | undefined => {
  const { status, variants, notModified } = answer
  const reads = method === 'GET' || method === 'HEAD'
  if (reads && status === 200 && isKnown(answer, headers)) return { head: notModified(encoding) }
  const variant = variants[encoding]
  return variant && method === 'HEAD' ? { head: variant.head } : variant
}

/**
 * A date counts only where no ETag is sent (RFC 9110, 13.1.3), and only the very date of this answer: a later one may be
 * of an older answer that a fast clock dated.
 */
const isKnown = ({ etags, knownSince }: CachedResponse, headers: IncomingHttpHeaders): boolean => {
  const asked = headers['if-none-match']
  if (asked !== undefined) return hasAny(etags, asked)
  const since = headers['if-modified-since']
  return since !== undefined && knownSince !== undefined && knownSince === Date.parse(since)
}

/** A client that kept the answer in another encoding has the answer. */
const hasAny = ({ identity, gzip, br }: CachedResponse['etags'], asked: string): boolean =>
  matchesEtag(asked, identity) ||
  (gzip !== undefined && matchesEtag(asked, gzip)) ||
  (br !== undefined && matchesEtag(asked, br))
