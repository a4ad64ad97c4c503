// Which network addresses a webhook may lead to. Whoever may write a webhook's address must not reach this machine, its
// network or its cloud's metadata by it (server-side request forgery).
import ipaddr from 'ipaddr.js'

type Address = ipaddr.IPv4 | ipaddr.IPv6

/** What the operator allows beside public addresses: WEBHOOK_ALLOW_HOSTS. */
export interface AllowList {
  hosts: ReadonlySet<string>
  networks: readonly [Address, number][]
}

export const nothingAllowed: AllowList = { hosts: new Set(), networks: [] }

/** Host names, addresses and networks such as `10.1.0.0/16`, with commas; `undefined` when one of them is none. */
export const parseAllowList = (text: string): AllowList | undefined => {
  const entries = text.split(',').map((entry) => entry.trim().toLowerCase())
  const hosts = new Set<string>()
  const networks: [Address, number][] = []
  for (const entry of entries.filter(Boolean)) {
    const network = parseNetwork(entry)
    if (network) networks.push(network)
    else if (hostName.test(entry)) hosts.add(entry)
    else return undefined
  }
  return { hosts, networks }
}

const hostName = /^(?=.{1,253}$)[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*$/

const parseNetwork = (entry: string): [Address, number] | undefined => {
  if (ipaddr.isValidCIDR(entry)) return ipaddr.parseCIDR(entry)
  const address = parseAddress(entry)
  return address && [address, address.kind() === 'ipv4' ? 32 : 128]
}

/** An address as written in full, without the brackets of a URL; `::ffff:10.0.0.1` is the IPv4 address in it. */
const parseAddress = (text: string): Address | undefined => {
  const bare = text.replace(/^\[(.*)\]$/, '$1')
  if (ipaddr.IPv4.isValidFourPartDecimal(bare) || ipaddr.IPv6.isValid(bare)) return ipaddr.process(bare)
  return undefined
}

/** Whether a connection may go to `address`, to which `host` led. */
export const mayConnect = (host: string, address: string, allowed: AllowList = nothingAllowed): boolean => {
  if (allowed.hosts.has(host.toLowerCase())) return true
  const parsed = parseAddress(address)
  return parsed !== undefined && (isAllowed(parsed, allowed) || isPublicAddress(parsed))
}

/** Whether the host of a URL is refused whatever a name server says. */
export const isRefusedHost = (host: string, allowed: AllowList = nothingAllowed): boolean => {
  if (parseAddress(host)) return !mayConnect(host, host, allowed)
  return /(^|\.)localhost\.?$/i.test(host) && !allowed.hosts.has(host.toLowerCase())
}

const isAllowed = (address: Address, { networks }: AllowList): boolean =>
  networks.some(([network, bits]) => network.kind() === address.kind() && address.match(network, bits))

/** For IPv6, what is not global unicast is not public: old and new ways to write an IPv4 address among it (NAT64). */
const isPublicAddress = (address: Address): boolean =>
  address.range() === 'unicast' &&
  (address.kind() === 'ipv4' || address.match(globalUnicast)) &&
  !notPublic.some((network) => network[0].kind() === address.kind() && address.match(network))

const globalUnicast = ipaddr.parseCIDR('2000::/3')

const notPublic = [
  // Azure's metadata and health service, inside a public range.
  '168.63.129.16/32',
  // Documentation (RFC 9637).
  '3fff::/20',
].map((network) => ipaddr.parseCIDR(network))
