// A request's body: small ones are read whole, checked and can be sent to Payload again; uploads flow through it.
import type { IncomingMessage } from 'node:http'
import { Readable, Transform } from 'node:stream'
import { emptyBody } from '@/platform/payload/emptyBody'
import { checkJson } from './checkJson'
import { boundaryOf, brokenForm, checkMultipart } from './checkMultipart'
import { isGetInPost } from './isQuery'
import { badRequest, type Refusal, tooLarge } from './refusal'

export interface Limits {
  /** bytes of a JSON, urlencoded or small multipart body, all held in memory */
  body: number
  /** bytes of an upload */
  upload: number
}

export type Body =
  | { kind: 'none' }
  | { kind: 'buffer'; bytes: Uint8Array; contentType: string }
  | { kind: 'stream'; stream: ReadableStream; contentType: string; refusal: () => Refusal | undefined }
  | { kind: 'refused'; refusal: Refusal }

const shorten = 'Send less at once, or upload files as multipart/form-data.'
const shrink = 'Choose a smaller file, or ask an administrator to raise MAX_UPLOAD_MB.'

const json = 'application/json'
const form = 'application/x-www-form-urlencoded'

/** Reads what comes with POST, PUT and PATCH; other methods have no body here. */
export async function readBody(request: IncomingMessage, limits: Limits): Promise<Body> {
  if (!['POST', 'PUT', 'PATCH'].includes(request.method ?? '')) return { kind: 'none' }
  const contentType = request.headers['content-type'] ?? ''
  const type = contentType.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  if (type === 'multipart/form-data') return readMultipart(request, limits, contentType)
  const bytes = await readWhole(request, limits.body)
  if (!bytes) return refused(tooLarge(limits.body, shorten))
  if (bytes.length === 0) return emptyObject
  if (type === json) return asJson(bytes)
  if (type === form && isGetInPost(request)) return { kind: 'buffer', bytes, contentType: form }
  return refused(unknownType(type))
}

const emptyObject: Body = { kind: 'buffer', bytes: new TextEncoder().encode(emptyBody), contentType: json }

const refused = (refusal: Refusal): Body => ({ kind: 'refused', refusal })

const unknownType = (type: string): Refusal => ({
  status: 415,
  code: 'mediaType',
  message: `${type ? `“${type}” is not read here` : 'The body has no Content-Type'}. Send JSON with “Content-Type: ${json}”, files as multipart/form-data.`,
})

function asJson(bytes: Uint8Array): Body {
  const checked = checkJson(bytes)
  if (typeof checked !== 'string') return refused(checked)
  // Payload compares this header as a whole in places: a charset would hide the body from it.
  return { kind: 'buffer', bytes: new TextEncoder().encode(checked), contentType: json }
}

async function readMultipart(request: IncomingMessage, limits: Limits, contentType: string): Promise<Body> {
  if (!boundaryOf(contentType))
    return refused(
      badRequest('The multipart form names no boundary. Let your HTTP library write the Content-Type.'),
    )
  const length = Number(request.headers['content-length'])
  if (length > limits.upload) return refused(tooLarge(limits.upload, shrink))
  if (!(length <= limits.body)) return streamOf(request, limits.upload, contentType)
  const bytes = await readWhole(request, limits.body)
  if (!bytes) return refused(tooLarge(limits.body, shrink))
  const refusal = await checkMultipart(bytes, contentType)
  return refusal ? refused(refusal) : { kind: 'buffer', bytes, contentType }
}

/** Passes an upload on, and remembers why it broke it off: Payload would tell the reason as its own failure. */
function streamOf(request: IncomingMessage, limit: number, contentType: string): Body {
  const ending = `--${boundaryOf(contentType)}--`
  let refusal: Refusal | undefined
  let seen = 0
  let tail = ''
  const watch = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      seen += chunk.length
      tail = (tail + chunk.subarray(-200).toString('latin1')).slice(-200)
      if (seen > limit) refusal = tooLarge(limit, shrink)
      done(refusal && new Error(refusal.message), chunk)
    },
    flush(done) {
      if (!tail.includes(ending)) refusal = brokenForm
      done(refusal && new Error(refusal.message))
    },
  })
  request.on('error', (cause) => watch.destroy(cause))
  const stream = Readable.toWeb(request.pipe(watch)) as ReadableStream
  return { kind: 'stream', stream, contentType, refusal: () => refusal }
}

/** The whole body, or nothing when it is larger than the limit: the rest is then read and dropped, so that the answer arrives. */
async function readWhole(request: IncomingMessage, limit: number): Promise<Uint8Array | undefined> {
  if (Number(request.headers['content-length']) > limit) {
    request.resume()
    return undefined
  }
  const chunks: Buffer[] = []
  let size = 0
  return new Promise((resolve, reject) => {
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > limit) {
        chunks.length = 0
        resolve(undefined)
      } else chunks.push(chunk)
    })
    request.on('end', () => resolve(Buffer.concat(chunks)))
    request.on('error', reject)
    request.on('close', () => reject(new Error('The client went away while it sent its request.')))
  })
}
