// Writes a finished answer: in the encoding the client takes, or 304 when it has it.
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import type { Encoding, Finished } from '@/delivery/http/cache/finished'
import { type Head, writeHead } from '@/delivery/http/cache/head'
import { encodingsFor } from '@/delivery/http/cache/negotiate'
import { matches } from '@/delivery/http/responses/etag'

interface Reply {
  head: Head
  body?: Buffer
}

/** Straight to the socket; false when the form that the client takes is still to be made. */
export const writeFinished = (
  answer: Finished,
  request: IncomingMessage,
  response: ServerResponse,
): boolean => {
  const reply = replyTo(request, answer, encodingFor(answer, request))
  if (!reply) return false
  writeHead(response, reply.head)
  response.end(reply.body)
  return true
}

/**
 * Through Express, whose parts look at the headers as they are set.
 * @param isNew nobody asked for it before: gzip, which is made quickly, does for the first who takes both
 */
export const sendFinished = async (
  answer: Finished,
  request: IncomingMessage,
  response: ServerResponse,
  { isNew = true }: { isNew?: boolean } = {},
): Promise<void> => {
  const encoding = isNew ? quickEncodingFor(answer, request) : encodingFor(answer, request)
  const reply = replyTo(request, answer, encoding) ?? (await compressed(answer, request, encoding))
  const { status, headers } = reply.head
  response.statusCode = status
  for (let index = 0; index < headers.length; index += 2)
    response.setHeader(headers[index] ?? '', headers[index + 1] ?? '')
  response.end(reply.body)
}

const compressed = async (answer: Finished, request: IncomingMessage, encoding: Encoding): Promise<Reply> => {
  await answer.compress(encoding)
  const reply = replyTo(request, answer, encoding)
  if (!reply) throw new Error(`The answer has no form for “${encoding}”.`)
  return reply
}

const encodingFor = ({ etags }: Finished, { headers }: IncomingMessage): Encoding => {
  for (const encoding of encodingsFor(headers['accept-encoding'])) if (etags[encoding]) return encoding
  return 'identity'
}

const quickEncodingFor = (answer: Finished, request: IncomingMessage): Encoding =>
  answer.etags.gzip && encodingsFor(request.headers['accept-encoding']).includes('gzip')
    ? 'gzip'
    : encodingFor(answer, request)

const replyTo = (
  { method, headers }: IncomingMessage,
  answer: Finished,
  encoding: Encoding,
): Reply | undefined => {
  const { status, variants, notModified } = answer
  const reads = method === 'GET' || method === 'HEAD'
  if (reads && status === 200 && isKnown(answer, headers))
    return { head: notModified[encoding] ?? notModified.identity }
  const variant = variants[encoding]
  return variant && method === 'HEAD' ? { head: variant.head } : variant
}

/**
 * A date counts only where no ETag is sent (RFC 9110, 13.1.3), and only the very date of this answer: a later one may be
 * of an older answer that a fast clock dated.
 */
const isKnown = ({ etags, knownSince }: Finished, headers: IncomingHttpHeaders): boolean => {
  const asked = headers['if-none-match']
  if (asked !== undefined) return hasAny(etags, asked)
  const since = headers['if-modified-since']
  return since !== undefined && knownSince !== undefined && knownSince === Date.parse(since)
}

/** A client that kept the answer in another encoding has the answer. */
const hasAny = ({ identity, gzip, br }: Finished['etags'], asked: string): boolean =>
  matches(asked, identity) ||
  (gzip !== undefined && matches(asked, gzip)) ||
  (br !== undefined && matches(asked, br))
