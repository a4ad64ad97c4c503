// Connections out of the house, to addresses that whoever wrote them may reach.
import { type LookupAddress, lookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { Agent } from 'undici'
import { type AllowList, isRefusedHost, mayConnect } from '@/platform/http/outgoing/addresses'

/** The address is not one that a webhook, or a look at a recording, may lead to. */
export class RefusedAddress extends Error {
  constructor(host: string) {
    super(`${host} leads to an address that is not public. WEBHOOK_ALLOW_HOSTS can allow it.`)
  }
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

/** @throws RefusedAddress when the address alone shows that it leads inside */
export const refuseHost = (url: string, { allowed }: Way): void => {
  const { hostname } = new URL(url)
  if (isRefusedHost(hostname, allowed)) throw new RefusedAddress(hostname)
}

/** No connection is kept: each is made to the address that was checked for it. */
export const connecting = (way: Way): Agent =>
  new Agent({ pipelining: 0, connect: { lookup: checkedLookup(way) } })

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
