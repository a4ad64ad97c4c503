// A finished answer of `/v1`, apart from Express: what a cache keeps. `tags` name all that it depends on.

export interface Answer {
  status: number
  headers: Record<string, string>
  body: string
  /** `collection:id` of every document in it, and `list:collection` of every list it is a view of. */
  tags: string[]
}

export const cacheControl = 'public, max-age=0, s-maxage=30, stale-while-revalidate=30'

interface Parts {
  language?: string
  tags?: string[]
  headers?: Record<string, string>
}

/** @param type its Content-Type, without the charset: UTF-8 */
export const textAnswer = (
  body: string,
  type: string,
  { language, tags = [], headers = {} }: Parts = {},
): Answer => ({
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

export const jsonAnswer = (value: unknown, parts: Parts = {}): Answer =>
  textAnswer(JSON.stringify(value), 'application/json', parts)
