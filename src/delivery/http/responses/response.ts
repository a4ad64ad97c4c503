// A response of `/v1`, independent of Express: what the cache stores. `tags` name everything it depends on.

export interface PublicResponse {
  status: number
  headers: Record<string, string>
  body: string | Buffer
  /** `collection:id` of every document in it, and `list:collection` of every list it is a view of. */
  tags: string[]
}

export const cacheControl = 'public, max-age=0, s-maxage=30, stale-while-revalidate=30'

/**
 * What an address always leads to. Browsers need not ask again; shared caches do, as nothing else would bring a take-down to
 * one that takes no purges.
 */
export const immutable = 'public, max-age=31536000, immutable, s-maxage=300'

interface Parts {
  language?: string
  tags?: string[]
  headers?: Record<string, string>
}

/** @param type its Content-Type, without the charset: UTF-8 */
export const textResponse = (
  body: string | Buffer,
  type: string,
  { language, tags = [], headers = {} }: Parts = {},
): PublicResponse => ({
  status: 200,
  headers: {
    'Content-Type': `${type}; charset=utf-8`,
    'Cache-Control': cacheControl,
    ...(language ? { 'Content-Language': language } : {}),
    ...headers,
  },
  body,
  tags,
})

export const jsonResponse = (value: unknown, parts: Parts = {}): PublicResponse =>
  textResponse(JSON.stringify(value), 'application/json', parts)

/** Of what is JSON already. */
export const jsonBytes = (body: Buffer, parts: Parts): PublicResponse =>
  textResponse(body, 'application/json', parts)
