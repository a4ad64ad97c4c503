// Writes a finished answer: in the encoding the client takes, or 304 when it has it.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { matches } from '@/delivery/answers/etag'
import type { Finished, Variant } from '@/delivery/cache/finished'
import { encodingsFor } from '@/delivery/cache/negotiate'

interface Reply {
  status: number
  headers: string[]
  body?: Buffer
}

/** Straight to the socket. */
export const writeFinished = (answer: Finished, request: IncomingMessage, response: ServerResponse): void => {
  const { status, headers, body } = replyTo(request, answer)
  response.writeHead(status, headers)
  response.end(body)
}

/** Through Express, whose parts look at the headers as they are set. */
export const sendFinished = (answer: Finished, request: IncomingMessage, response: ServerResponse): void => {
  const { status, headers, body } = replyTo(request, answer)
  response.statusCode = status
  for (let index = 0; index < headers.length; index += 2)
    response.setHeader(headers[index] ?? '', headers[index + 1] ?? '')
  response.end(body)
}

const replyTo = ({ method, headers }: IncomingMessage, { status, variants }: Finished): Reply => {
  const variant = variantFor(variants, headers['accept-encoding'])
  const asked = headers['if-none-match']
  const reads = method === 'GET' || method === 'HEAD'
  if (reads && status === 200 && asked !== undefined && hasAny(variants, asked))
    return { status: 304, headers: variant.headersWithoutBody }
  return { status, headers: variant.headers, ...(method === 'HEAD' ? {} : { body: variant.body }) }
}

const variantFor = (variants: Finished['variants'], acceptEncoding: string | undefined): Variant => {
  for (const encoding of encodingsFor(acceptEncoding)) {
    const variant = variants[encoding]
    if (variant) return variant
  }
  return variants.identity
}

/** A client that kept the answer in another encoding has the answer. */
const hasAny = (variants: Finished['variants'], asked: string): boolean =>
  Object.values(variants).some(({ etag }) => matches(asked, etag))
