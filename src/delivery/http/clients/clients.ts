// Which API client asks `/v1`, by its key. Keys are found by the HMAC that Payload 3.90.1 stores of them, without its
// authentication, which loads and hooks a user for each request. What was found is remembered for a moment.
import { createHmac } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { LRUCache } from 'lru-cache'
import type { Payload } from 'payload'
import { keyIn } from '@/delivery/http/clients/authorization'
import { Problem } from '@/delivery/http/problems'
import type { Client as ClientRow } from '@/payload-types'
import { onPublicChange } from '@/publishing/publications/changes'

export interface Client {
  id: string
  scopes: readonly string[]
  /** Requests a minute. */
  rateLimit: number
}

/** How long a change made by another process may stay unseen. */
const rememberedFor = 5_000
const remembered = 5_000

/** The client whose key a request carries; `undefined` without a key, `false` for a key that opens nothing. */
export const findClient = async (
  payload: Payload,
  { authorization }: IncomingHttpHeaders,
): Promise<Client | false | undefined> => {
  const key = keyIn(authorization)
  return key === undefined ? undefined : directoryOf(payload).find(key)
}

/** @throws {Problem} 401 for a key that is unknown, disabled or of an inactive client */
export const demandValid = (client: Client | false | undefined): Client | undefined => {
  if (client !== false) return client
  throw new Problem(
    'unknown-key',
    'This API key is unknown or no longer valid. Send the key of an active client, or none: what is published is public.',
    {},
    // What is wrong with one key must not be kept for those who ask without it.
    { 'Cache-Control': 'no-store', 'WWW-Authenticate': 'Bearer' },
  )
}

/** The same by its id, as long as it has a key: asked of the database each time. */
export const activeClient = async (payload: Payload, id: string): Promise<Client | undefined> => {
  const row = await payload.db.findOne<ClientRow>({
    collection: 'clients',
    where: { and: [{ id: { equals: id } }, { active: { equals: true } }, { apiKeyIndex: { exists: true } }] },
  })
  return row ? presented(row) : undefined
}

const directories = new WeakMap<object, ClientDirectory>()

const directoryOf = (payload: Payload): ClientDirectory => {
  const known = directories.get(payload.db)
  if (known) return known
  const directory = new ClientDirectory(payload)
  directories.set(payload.db, directory)
  return directory
}

class ClientDirectory {
  readonly #payload: Payload
  /** By the HMAC of the key; `false` for a key that opens nothing. */
  readonly #found = new LRUCache<string, Client | false>({ max: remembered, ttl: rememberedFor })
  #changes = 0

  constructor(payload: Payload) {
    this.#payload = payload
    onPublicChange(payload, ({ collection }) => {
      if (collection !== 'clients') return
      this.#changes += 1
      this.#found.clear()
    })
  }

  async find(key: string): Promise<Client | false> {
    const index = this.#indexOf(key)
    const known = this.#found.get(index)
    if (known !== undefined) return known
    const before = this.#changes
    const row = await this.#payload.db.findOne<ClientRow>({
      collection: 'clients',
      where: { and: [{ apiKeyIndex: { equals: index } }, { active: { equals: true } }] },
    })
    const client = row ? presented(row) : false
    if (before === this.#changes) this.#found.set(index, client)
    return client
  }

  #indexOf(key: string): string {
    return createHmac('sha256', this.#payload.secret).update(key).digest('hex')
  }
}

const presented = ({ id, scopes, rateLimit }: ClientRow): Client => ({
  id: String(id),
  scopes: scopes ?? [],
  rateLimit: rateLimit ?? defaultRateLimit,
})

const defaultRateLimit = 600
