// Sends one request out of the house: to addresses that are allowed, without following redirects, within a time.
import { type LookupAddress, lookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { Agent, request } from 'undici'
import { type AllowList, isRefusedHost, mayConnect } from '@/webhooks/addresses'

/** The address is not one a webhook may lead to. */
export class RefusedAddress extends Error {
  constructor(host: string) {
    super(`${host} leads to an address that is not public. WEBHOOK_ALLOW_HOSTS can allow it.`)
  }
}

export interface Reply {
  status: number
  retryAfter: string | undefined
  /** The first 500 characters of the answer. */
  said: string
}

export interface Outgoing {
  url: string
  headers: Record<string, string>
  body: string
}

export type ResolveName = (
  host: string,
  options: { all: true; family: number | undefined; hints: number | undefined },
  done: (err: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void

export interface Way {
  allowed: AllowList
  /** Milliseconds for all of it: name, connection, sending, answer. */
  timeout: number
  /** Asks a name server; the system's own when absent. */
  resolve?: ResolveName | undefined
}

/** @throws RefusedAddress; otherwise the error of the network. */
export const post = async ({ url, headers, body }: Outgoing, way: Way): Promise<Reply> => {
  const { hostname } = new URL(url)
  if (isRefusedHost(hostname, way.allowed)) throw new RefusedAddress(hostname)
  // No connection is kept: each is made to the address that was checked for it.
  const dispatcher = new Agent({ pipelining: 0, connect: { lookup: checkedLookup(way) } })
  try {
    const answer = await request(url, {
      method: 'POST',
      headers,
      body,
      dispatcher,
      signal: AbortSignal.timeout(way.timeout),
    })
    const retryAfter = answer.headers['retry-after']
    return {
      status: answer.statusCode,
      retryAfter: Array.isArray(retryAfter) ? retryAfter[0] : retryAfter,
      said: await beginning(answer.body),
    }
  } finally {
    void dispatcher.destroy()
  }
}

/** The connection is made to what this answers: a name that changes its address afterwards changes nothing. */
const checkedLookup =
  ({ allowed, resolve = lookup as ResolveName }: Way): LookupFunction =>
  (host, { all, family, hints }, done) => {
    const wanted = typeof family === 'number' ? family : undefined
    resolve(host, { all: true, family: wanted, hints }, (err, addresses) => {
      const [first] = addresses ?? []
      if (err || !first) return done(err ?? new Error(`${host} has no address.`), '')
      if (addresses.some(({ address }) => !mayConnect(host, address, allowed)))
        return done(new RefusedAddress(host), '')
      return all ? done(null, addresses) : done(null, first.address, first.family)
    })
  }

const keptCharacters = 500
const keptBytes = 4 * keptCharacters

/** The status has decided already: an answer that breaks off or does not end keeps what came of it. */
const beginning = async (body: NodeJS.ReadableStream): Promise<string> => {
  const parts: Buffer[] = []
  body.on('error', () => {})
  try {
    let bytes = 0
    for await (const part of body) {
      parts.push(Buffer.from(part))
      bytes += part.length
      if (bytes >= keptBytes) break
    }
  } catch {
    // What came is kept.
  }
  const text = Buffer.concat(parts).toString('utf8')
  return text.replace(/[\p{Cc}\p{Cs}\ufffd]+/gu, ' ').slice(0, keptCharacters)
}
