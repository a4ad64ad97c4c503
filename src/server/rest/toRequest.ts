// From Node's request to the Fetch API's, which Payload speaks.
import type { Request as ExpressRequest } from 'express'
import { clientAddressHeader } from '@/platform/http/clientAddress'
import type { Body } from './readBody'

interface Parts {
  body: Body
  signal: AbortSignal
}

/** Makes a fresh request each time it is called: Payload writes into the one it is given. */
export function toRequest(request: ExpressRequest, { body, signal }: Parts): Request {
  const headers = headersOf(request)
  const method = request.method === 'HEAD' ? 'GET' : request.method
  if (body.kind === 'none' || body.kind === 'refused')
    return new Request(urlOf(request), { method, headers, signal })
  headers.set('content-type', body.contentType)
  if (body.kind === 'buffer') {
    headers.set('content-length', String(body.bytes.length))
    return new Request(urlOf(request), { method, headers, signal, body: body.bytes as BodyInit })
  }
  const streaming: RequestInit & { duplex: 'half' } = {
    method,
    headers,
    signal,
    body: body.stream,
    duplex: 'half',
  }
  return new Request(urlOf(request), streaming)
}

/** The address as the client wrote it; behind a trusted proxy, as that proxy heard it. */
export function urlOf(request: ExpressRequest): string {
  const origin = `${request.secure ? 'https' : 'http'}://${request.host}`
  return origin + request.originalUrl
}

function headersOf(request: ExpressRequest): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    for (const one of [value ?? []].flat()) headers.append(name, one)
  }
  // What the client wrote there itself is gone.
  headers.set(clientAddressHeader, request.ip ?? '')
  return headers
}
