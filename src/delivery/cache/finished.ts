// An answer as bytes: compressed once, with its validators and every header, ready to be written to a socket.
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Answer } from '@/delivery/answers/answer'
import { surrogateKey } from '@/delivery/cache/tags'

export type Encoding = 'identity' | 'gzip' | 'br'

export interface Variant {
  body: Buffer
  /** Strong (RFC 9110, 8.8.1): these bytes and no others. */
  etag: string
  /** Names and values in turn, as `writeHead` takes them fastest. */
  headers: string[]
  /** For 304: what a cache may refresh, without what describes a body. */
  headersWithoutBody: string[]
}

export interface Finished {
  status: number
  tags: string[]
  variants: Partial<Record<Encoding, Variant>> & { identity: Variant }
  /** Bytes it takes in memory, roughly. */
  size: number
  /** False when it says of itself that nobody may keep it. */
  isKept: boolean
}

/** Below this, headers and a packet weigh more than what compression saves. */
const worthCompressing = 1024

const compressBrotli = promisify(brotliCompress)
const compressGzip = promisify(gzip)

/** @param common headers that every answer of this process carries, by lower-case name */
export const finish = async (answer: Answer, common: Record<string, string>): Promise<Finished> => {
  const body = Buffer.from(answer.body)
  const encoded = body.length < worthCompressing || answer.status !== 200 ? [] : await compressed(body)
  const own = lowerCased(answer.headers)
  const headers = {
    ...common,
    ...own,
    ...(answer.tags.length > 0 ? { 'surrogate-key': surrogateKey(answer.tags) } : {}),
    vary: ['Accept-Encoding', own.vary].filter(Boolean).join(', '),
  }
  const variant = variantOf.bind(null, headers, etagOf(body))
  const variants = {
    identity: variant('identity', body),
    ...Object.fromEntries(encoded.map(([name, bytes]) => [name, variant(name, bytes)])),
  }
  const size = [body, ...encoded.map(([, bytes]) => bytes)].reduce((sum, { length }) => sum + length, 2048)
  const isKept = own['cache-control'] !== 'no-store'
  return { status: answer.status, tags: answer.tags, variants, size, isKept }
}

const compressed = async (body: Buffer): Promise<[Encoding, Buffer][]> => {
  const { BROTLI_PARAM_MODE, BROTLI_MODE_TEXT, BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants
  const params = {
    [BROTLI_PARAM_MODE]: BROTLI_MODE_TEXT,
    [BROTLI_PARAM_QUALITY]: 5,
    [BROTLI_PARAM_SIZE_HINT]: body.length,
  }
  const [br, gz] = await Promise.all([compressBrotli(body, { params }), compressGzip(body)])
  return [
    ['br', br],
    ['gzip', gz],
  ]
}

const variantOf = (
  headers: Record<string, string>,
  hash: string,
  encoding: Encoding,
  body: Buffer,
): Variant => {
  const etag = encoding === 'identity' ? `"${hash}"` : `"${hash}-${encoding}"`
  const { 'content-type': type, ...kept } = headers
  const encoded = encoding === 'identity' ? {} : { 'content-encoding': encoding }
  const described = { ...(type ? { 'content-type': type } : {}), 'content-length': String(body.length) }
  return {
    body,
    etag,
    headers: Object.entries({ ...kept, ...described, ...encoded, etag }).flat(),
    headersWithoutBody: Object.entries({ ...kept, etag }).flat(),
  }
}

const etagOf = (body: Buffer): string => createHash('sha256').update(body).digest('base64url').slice(0, 27)

const lowerCased = (headers: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
