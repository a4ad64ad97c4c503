// The problems of `/v1` in words for people, and as a description has them.

import { type Extensions, Problem, type ProblemCode, problemCodes, statusOf } from '@/delivery/http/problems'
import type { Json } from '@/delivery/openapi/schemas'

interface ProblemText {
  /** What it means and what to do, for who wrote the client. */
  meaning: string
  /** As it is answered. */
  detail: string
  extensions?: Extensions
}

export const problemTexts: Record<ProblemCode, ProblemText> = {
  'bad-request': {
    meaning:
      'The address could not be read: its percent-encoding is broken, or its query is too long or nested too deeply. Encode it as UTF-8 and shorten it.',
    detail: 'The query is nested too deeply. Keep it within 16 levels.',
  },
  'unknown-parameter': {
    meaning:
      'The address takes no parameter of that name. Lists and searches never ignore a parameter silently: a filter with a typo would return everything. “known” lists the parameters of this address.',
    detail:
      'There is no parameter “topic” here. The parameters are: q, where, sort, facets, limit, page, locale.',
    extensions: { parameter: 'topic', known: ['q', 'where', 'sort', 'facets', 'limit', 'page', 'locale'] },
  },
  'bad-parameter': {
    meaning:
      'A parameter has an invalid value; the detail says what it takes, “known” lists the accepted values.',
    detail: '“limit” takes a whole number from 1 to 100.',
    extensions: { parameter: 'limit' },
  },
  'unknown-facet': {
    meaning:
      '“where” names something that is not a facet. “known” lists the facets, which are the same for every collection.',
    detail: 'There is no facet “title”. The facets are: id, slug, kind.',
    extensions: { parameter: 'where', known: ['id', 'slug', 'kind'] },
  },
  'unknown-key': {
    meaning:
      'The request came with an API key that is unknown, disabled or replaced. Ask an administrator for a new one, or send none: everything here can be read without a key.',
    detail: 'This key is not valid.',
  },
  'key-needed': {
    meaning:
      '“preview=true” is for API clients that may read previews: send the key of such a client. Everybody else needs the token of a preview link.',
    detail: 'Send the key of an API client that may read previews, or the token of a link.',
    extensions: { parameter: 'preview' },
  },
  'preview-refused': {
    meaning:
      'The preview link is not valid or not for this document, or the API client may not read previews. Ask whoever gave it to you.',
    detail: 'This link is for another document.',
  },
  'not-found': {
    meaning:
      'Nothing public has this address. It may never have existed, may be waiting for publication, or may have been withdrawn: which of these is not disclosed. A document that has moved is answered with 301.',
    detail: 'Nothing public in “articles” has this slug or id. Look for it in /v1/articles.',
  },
  'method-not-allowed': {
    meaning: 'The public side is read-only: GET, HEAD and OPTIONS. Content is written at /api, signed in.',
    detail: 'Read with GET or HEAD. Content is written at /api, signed in.',
  },
  gone: {
    meaning:
      'The document was taken down for good reason: somebody in it may be at risk. Remove it from your pages, caches and search indexes.',
    detail: 'This document was taken down. Remove your link to it.',
  },
  'preview-over': {
    meaning:
      'The preview link has expired or was revoked, or its content may no longer be shown. Ask whoever gave it to you.',
    detail: 'This link has expired.',
  },
  'precondition-failed': {
    meaning: 'Part of a file was requested on a condition that no longer holds. Load the file again.',
    detail: 'Load the file again, without a condition.',
  },
  'range-not-satisfiable': {
    meaning: 'The file has no such bytes; Content-Range gives its length.',
    detail: 'Request a range within the length given by Content-Range.',
  },
  'too-large': {
    meaning:
      'The request has a body where none is read, or one that is too large. Put the query into the URL; a GraphQL query may also be sent as JSON.',
    detail: 'Put the query into the URL: a request body is not read here.',
  },
  'unsupported-media-type': {
    meaning: 'A GraphQL query sent by POST must be JSON in UTF-8, declared in `Content-Type`.',
    detail: 'Send the query as JSON, with Content-Type: application/json.',
  },
  'too-many-requests': {
    meaning:
      'Your address, or the client whose key was sent, has made more requests within a minute than allowed. Retry-After says how many seconds to wait, RateLimit-Policy what is allowed. Sites should cache responses by their ETag and use a key of their own.',
    detail: 'Too many requests. Wait 12 seconds and stay within RateLimit-Policy.',
  },
  'not-now': {
    meaning:
      'The server was still building its search index after a start, or too many searches were running. Try again after the number of seconds in Retry-After.',
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
    description: codes.map((code) => problemTexts[code].meaning).join('\n\n'),
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
  const { detail, extensions } = problemTexts[code]
  return new Problem(code, detail, extensions).toDocument()
}
