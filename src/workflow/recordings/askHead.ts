// Asks a server elsewhere how large a recording is and of which type: one HEAD request (RFC 9110, 9.3.2), within a time,
// to addresses that are allowed; each redirect is looked at like the first address.
import { request } from 'undici'
import { connecting, refuseHost, type Way } from '@/platform/http/outgoing/connect'

export interface Head {
  status: number
  /** Without parameters, in small letters; null when the server says none. */
  mimeType: string | null
  bytes: number | null
}

/** Podcast hosts count listeners by several redirects in a row. */
const mostRedirects = 5

/** @throws RefusedAddress; otherwise the error of the network. */
export const askHead = async (address: string, way: Way): Promise<Head> => {
  const signal = AbortSignal.timeout(way.timeout)
  const dispatcher = connecting(way)
  let url = address
  try {
    for (let count = 0; count <= mostRedirects; count++) {
      refuseHost(url, way)
      const answer = await request(url, { method: 'HEAD', headers, dispatcher, signal })
      const { location } = answer.headers
      if (answer.statusCode < 300 || answer.statusCode > 399 || typeof location !== 'string')
        return headOf(answer.statusCode, answer.headers)
      url = new URL(location, url).href
    }
    throw new Error('The address redirects too often.')
  } finally {
    void dispatcher.destroy()
  }
}

/** A packed answer would tell the size of the parcel. */
const headers = { 'accept-encoding': 'identity', 'user-agent': 'Imprimatur' }

const headOf = (status: number, fields: Record<string, string | string[] | undefined>): Head => {
  const [type, length] = [fields['content-type'], fields['content-length']]
  const bytes = typeof length === 'string' && /^\d{1,15}$/.test(length) ? Number(length) : 0
  return {
    status,
    mimeType: typeof type === 'string' ? (type.split(';')[0]?.trim().toLowerCase() ?? null) : null,
    bytes: bytes > 0 ? bytes : null,
  }
}
