// The problems of `/v1` in words for people, and as a description has them.

import { type Extensions, Problem, type ProblemCode, problemCodes, statusOf } from '@/delivery/http/problems'
import type { Json } from '@/delivery/openapi/schemas'

interface Words {
  /** What it means and what to do, for who wrote the client. */
  meaning: string
  /** As it is answered. */
  detail: string
  extensions?: Extensions
}

export const problemWords: Record<ProblemCode, Words> = {
  'bad-request': {
    meaning:
      'The address could not be read: a broken percent-encoding, a query that is too long or nested too deep. Encode it as UTF-8 and send less.',
    detail: 'The query is nested too deep. Keep it within 16 levels.',
  },
  'unknown-parameter': {
    meaning:
      'The address takes no parameter of that name. Lists and searches ignore nothing in silence: a filter with a typing error would answer everything. “known” lists the parameters of this address.',
    detail:
      'There is no parameter “topic” here. The parameters are: q, where, sort, facets, limit, page, locale.',
    extensions: { parameter: 'topic', known: ['q', 'where', 'sort', 'facets', 'limit', 'page', 'locale'] },
  },
  'bad-parameter': {
    meaning:
      'A parameter has a value that it cannot have; the sentence says what it takes, “known” the values.',
    detail: '“limit” takes a whole number from 1 to 100.',
    extensions: { parameter: 'limit' },
  },
  'unknown-facet': {
    meaning:
      '“where” asks for something that documents are not filtered by. “known” lists the facets: they are the same for every collection.',
    detail: 'There is no facet “title”. The facets are: id, slug, kind.',
    extensions: { parameter: 'where', known: ['id', 'slug', 'kind'] },
  },
  'unknown-key': {
    meaning:
      'The request came with an API key that is unknown, disabled or replaced. Ask an administrator for a new one; or send none: everything here can be read without.',
    detail: 'This key is not valid.',
  },
  'key-needed': {
    meaning:
      '“preview=true” is for API clients that may read previews: send the key of one. Everybody else needs the token of a preview link.',
    detail: 'Send the key of an API client that may read previews, or the token of a link.',
    extensions: { parameter: 'preview' },
  },
  'preview-refused': {
    meaning:
      'The preview link is not for this document, is not ours, or the API client may not read previews. Ask who gave it to you.',
    detail: 'This link is for another document.',
  },
  'not-found': {
    meaning:
      'Nothing public has this address. It may never have existed, may be waiting for publication, or may have been withdrawn: which of these is not disclosed. A document that only moved is answered with 301.',
    detail: 'Nothing public in “articles” has this slug or id. Look for it in /v1/articles.',
  },
  'method-not-allowed': {
    meaning: 'The public side is for reading: GET, HEAD and OPTIONS. Content is written at /api, signed in.',
    detail: 'Read with GET or HEAD. Content is written at /api, signed in.',
  },
  gone: {
    meaning:
      'The document was taken down, for good reasons: somebody in it may be at risk. Remove it from your pages, caches and search indexes.',
    detail: 'This document was taken down. Remove your link to it.',
  },
  'preview-over': {
    meaning:
      'The preview link has expired or was revoked, or what it showed may not be shown any more. Ask who gave it to you.',
    detail: 'This link has expired.',
  },
  'precondition-failed': {
    meaning: 'A part of a file was asked for on a condition that no longer holds. Load the file again.',
    detail: 'Load the file again, without a condition.',
  },
  'range-not-satisfiable': {
    meaning: 'The file has no such bytes; Content-Range tells how long it is.',
    detail: 'Ask for a part within the size that Content-Range tells.',
  },
  'too-large': {
    meaning:
      'The request has a body where none is read, or one that is too large. Put what you ask for into the address; a GraphQL query may also come as JSON.',
    detail: 'Put the query into the URL: a request body is not read here.',
  },
  'unsupported-media-type': {
    meaning: 'A GraphQL query that is sent by POST is JSON in UTF-8, and says so in `Content-Type`.',
    detail: 'Send the query as JSON, with Content-Type: application/json.',
  },
  'too-many-requests': {
    meaning:
      'More requests within a minute than one address, or the client whose key was sent, is allowed. Retry-After says how many seconds to wait, RateLimit-Policy what is allowed. Sites should cache responses by their ETag and use a key of their own.',
    detail: 'Too many requests. Wait 12 seconds and stay within RateLimit-Policy.',
  },
  'not-now': {
    meaning:
      'A search came while this server was still building its index, after a start, or too many were searching. Try again after the seconds that Retry-After says.',
    detail: 'The search index is being built. Try again in a moment.',
  },
  internal: {
    meaning:
      'The request is valid, but the server failed to answer it; the error is logged. Try again in a moment.',
    detail: 'The request is valid, but the server failed to answer it. Try again in a moment.',
  },
}

const problemType = 'application/problem+json'

/** `components.responses`, one for each status: `Problem404`. */
export const problemResponses = (): Record<string, Json> =>
  Object.fromEntries(
    [...new Set(problemCodes.map(statusOf))].map((status) => [problemName(status), problemResponse(status)]),
  )

export const problemName = (status: number): string => `Problem${status}`

interface Response extends Json {
  content: Record<string, Json>
}

export const problemResponse = (status: number): Response => {
  const codes = problemCodes.filter((code) => statusOf(code) === status)
  const headers = [
    'Cache-Control',
    ...(status === 429 ? ['Retry-After', 'RateLimit', 'RateLimit-Policy'] : []),
  ]
  return {
    description: codes.map((code) => problemWords[code].meaning).join('\n\n'),
    headers: Object.fromEntries(headers.map((name) => [name, { $ref: `#/components/headers/${name}` }])),
    content: {
      [problemType]: {
        schema: { $ref: '#/components/schemas/Problem' },
        examples: Object.fromEntries(codes.map((code) => [code, { value: exampleOf(code) }])),
      },
    },
  }
}

const exampleOf = (code: ProblemCode) => {
  const { detail, extensions } = problemWords[code]
  return new Problem(code, detail, extensions).toDocument()
}
