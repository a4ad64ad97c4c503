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

export const jsonAnswer = (value: unknown, { language, tags = [], headers = {} }: Parts = {}): Answer => ({
  status: 200,
  headers: {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': cacheControl,
    ...(language ? { 'Content-Language': language } : {}),
    ...headers,
  },
  body: JSON.stringify(value),
  tags,
})
