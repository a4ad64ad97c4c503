// A response as bytes, with its validators and all headers, ready to be written to a socket. It is compressed once per
// encoding, on the first request that accepts it: a response that nobody requests again costs no compression.
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Dated } from '@/delivery/http/cache/dated'
import { makeEtags } from '@/delivery/http/cache/etag'
import { type ResponseHead, responseHead, roomBeside } from '@/delivery/http/cache/responseHead'
import { surrogateKey } from '@/delivery/http/cache/tags'
import type { PublicResponse } from '@/delivery/http/responses/response'

export type Encoding = 'identity' | 'gzip' | 'br'

export interface Encoded {
  body: Buffer
  head: ResponseHead
}

type ByEncoding<T> = Partial<Record<Encoding, T>> & { identity: T }

export interface CachedResponse {
  status: number
  tags: string[]
  /** Bytes it takes in memory, roughly; with its compressed forms, whether they are there or not. */
  size: number
  variants: ByEncoding<Encoded>
  /** For each encoding that it has or can have: its ETag, strong (RFC 9110, 8.8.1), these bytes and no others. */
  etags: ByEncoding<string>
  /** The 304: the headers a cache may refresh, and none that describe a body. Made when it is first sent. */
  notModified: (encoding: Encoding) => ResponseHead
  /** `Last-Modified`, in ms since 1970, a whole second. Absent when dates do not identify the response. */
  knownSince: number | undefined
  /** False for `Cache-Control: no-store`. */
  isStorable: boolean
  /** Compresses the body for an encoding that it can have. */
  compress: (encoding: Encoding) => Promise<void>
}

/** Below this, headers and a packet weigh more than what compression saves. */
const worthCompressing = 1024

interface Making {
  /** Headers of every response of this process, by lower-case name. */
  common: Record<string, string>
  /** Absent for responses that are never cached. */
  dated?: Dated
}

export const toCachedResponse = (answer: PublicResponse, { common, dated }: Making): CachedResponse => {
  const body = typeof answer.body === 'string' ? Buffer.from(answer.body) : answer.body
  const isCompressible = body.length >= worthCompressing && answer.status === 200
  const own = lowerCased(answer.headers)
  const { 'content-type': type, ...others }: Record<string, string> = {
    ...common,
    ...own,
    ...(answer.status === 200 && dated ? { 'last-modified': dated.lastModified } : {}),
    vary: ['Accept-Encoding', own.vary].filter(Boolean).join(', '),
  }
  const kept = answer.tags.length > 0 ? withSurrogateKey(others, answer.tags) : others
  const etags = makeEtags(body, isCompressible)
  const heads = new Map<Encoding, ResponseHead>()
  const notModified = (encoding: Encoding): ResponseHead => {
    const head =
      heads.get(encoding) ?? responseHead(304, { ...kept, etag: etags[encoding] ?? etags.identity })
    heads.set(encoding, head)
    return head
  }
  const variantOf = (encoding: Encoding, bytes: Buffer): Encoded => ({
    body: bytes,
    head: responseHead(answer.status, {
      ...kept,
      ...(type ? { 'content-type': type } : {}),
      'content-length': String(bytes.length),
      ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
      etag: etags[encoding] ?? '',
    }),
  })
  const variants: CachedResponse['variants'] = { identity: variantOf('identity', body) }
  const under = new Map<Encoding, Promise<void>>()
  const compress = (encoding: Encoding): Promise<void> => {
    const known = under.get(encoding)
    if (known) return known
    const work = compressors[encoding](body).then((bytes) => {
      variants[encoding] = variantOf(encoding, bytes)
    })
    under.set(encoding, work)
    return work
  }
  const forms = Object.keys(etags).length
  const size = body.length * (isCompressible ? 2 : 1) + 1024 + forms * 2 * variants.identity.head.lines.length
  return {
    status: answer.status,
    tags: answer.tags,
    size,
    variants,
    etags,
    notModified,
    knownSince: answer.status === 200 ? dated?.knownSince : undefined,
    isStorable: own['cache-control'] !== 'no-store',
    compress,
  }
}

const withSurrogateKey = (headers: Record<string, string>, tags: readonly string[]) => ({
  ...headers,
  'surrogate-key': surrogateKey(tags, roomBeside(headers, 'surrogate-key')),
})

const compressBrotli = promisify(brotliCompress)
const compressGzip = promisify(gzip)

const compressors: Record<Encoding, (body: Buffer) => Promise<Buffer>> = {
  identity: async (body) => body,
  gzip: (body) => compressGzip(body),
  br: (body) => {
    const { BROTLI_PARAM_MODE, BROTLI_MODE_TEXT, BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants
    const params = {
      [BROTLI_PARAM_MODE]: BROTLI_MODE_TEXT,
      [BROTLI_PARAM_QUALITY]: 5,
      [BROTLI_PARAM_SIZE_HINT]: body.length,
    }
    return compressBrotli(body, { params })
  },
}

const lowerCased = (headers: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
