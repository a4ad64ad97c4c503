// One address of the public side: how it is asked for and what it answers. The router, the description and the leak
// check read the same list of them, so that none can be served without being described and searched.
import type { IncomingHttpHeaders } from 'node:http'
import type { RequestHandler } from 'express'
import type { Payload } from 'payload'
import type { z } from 'zod'
import type { PreviewRequest } from '@/delivery/http/preview'
import type { Problem } from '@/delivery/http/problems'
import type { PublicResponse } from '@/delivery/http/responses/response'
import type { SearchIndex } from '@/delivery/search/searchIndex'

export interface Asked {
  /** The parts of the path in braces, decoded. */
  params: Readonly<Record<string, string>>
  /** The query without “?”: as it was sent at strict addresses, elsewhere what is read of it. */
  search: string
  /** Set where the newest text is asked for in place of the live one; for routes that take `preview`. */
  preview?: PreviewRequest | undefined
  headers: IncomingHttpHeaders
}

/** What routes answer from. */
export interface Source {
  payload: Payload
  /** The WebSub hub that feeds name; null when there is none. */
  hub: string | null
  searchIndex: SearchIndex
}

interface Address {
  /** From the root of the server, with parameters in braces: `/v1/issues/{slugOrId}`. */
  path: string
  /** The same under another name. */
  alias?: string
  /** One sentence for the description. */
  summary: string
  /** The names of the query parameters it takes. */
  query: readonly string[]
  /** What a 200 carries: a media type, another one for who asks for that, and the shape of both where it is JSON. */
  content: { type: string; alternativeType?: string; schema?: z.ZodType }
  /**
   * A parameter that it does not take is a 400: a filter with a typing error would answer everything. Elsewhere those of
   * others, such as mailers and networks add to what people click, change nothing.
   */
  isStrict?: true
  /** Answers a POST that reads; nothing is ever written here. */
  post?: {
    /** The shape of the JSON it takes. */
    body: z.ZodType
    handle: (source: Source) => RequestHandler
  }
}

/** Answered from the cache of finished answers. */
export interface CachedRoute extends Address {
  answer: (source: Source, asked: Asked) => Promise<PublicResponse>
  /** How an error is said; where it is absent, as a problem document. */
  refuse?: (source: Source, problem: Problem, reader: Reader) => Promise<PublicResponse>
}

/** Who is told of an error. */
export interface Reader {
  search: string
  /** The language of these that their browser asks for, if any. */
  accepts: (languages: string[]) => string | false
}

/** Answered by itself each time: files. */
export interface HandledRoute extends Address {
  handle: (source: Source) => RequestHandler
}

export type Route = CachedRoute | HandledRoute

/**
 * The parameters that make another answer; undefined where all of them do, as an unknown one is refused. A preview is known
 * everywhere, if only to be refused.
 */
export const namesReadBy = ({ query, isStrict }: Route): readonly string[] | undefined => {
  if (isStrict) return undefined
  return query.includes('preview') ? query : [...query, 'preview']
}
