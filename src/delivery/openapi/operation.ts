// One address of the public side as an operation of OpenAPI.

import { problemCodes, statusOf } from '@/delivery/http/problems'
import type { Route } from '@/delivery/http/routes/route'
import { parameterName } from '@/delivery/openapi/parameters'
import { problemName, problemResponse } from '@/delivery/openapi/problems'
import type { Json } from '@/delivery/openapi/schemas'
import { isPagePath } from '@/delivery/pages/pagePaths'

interface Shapes {
  /** Of a whole answer. */
  schema: Json
  /** Of one that `select` made smaller. */
  part: Json | undefined
  example: unknown
}

export const operationFor = (route: Route, shapes?: Shapes): Json => {
  const { path, summary, query } = route
  return {
    operationId: operationId(path),
    summary,
    tags: [tagOf(path)],
    parameters: [
      ...parametersIn(path).map((name) => ({
        $ref: `#/components/parameters/${parameterName('path', name)}`,
      })),
      ...query.map((name) => ({ $ref: `#/components/parameters/${parameterName('query', name)}` })),
    ],
    responses: responsesOf(route, shapes),
  }
}

/** @param body the shape of what is sent */
export const postOperationFor = (route: Route, body: Json, shapes?: Shapes): Json => ({
  operationId: operationId(route.path).replace(/^get/, 'post'),
  summary: route.summary,
  tags: [tagOf(route.path)],
  requestBody: { required: true, content: { 'application/json': { schema: body } } },
  responses: {
    200: {
      description: 'The same as GET, but never cached.',
      headers: headersOf('Cache-Control', 'RateLimit', 'RateLimit-Policy'),
      content: contentsOf(route, shapes),
    },
    ...problemsOf(route, statusesOf(route, { post: true }), shapes),
  },
})

/** The names in braces. */
export const parametersIn = (path: string): string[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '')

/** `getPodcastEpisodesBySlugOrIdChaptersJson` */
const operationId = (path: string): string =>
  `get/${(isPagePath(path) ? `/page${path}` : path).replace('/v1/', '/').replaceAll('{', 'by/')}`
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
    .map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('')

export const tagOf = (path: string): string =>
  /^\/v1\/([^/.{]+)/.exec(path)?.[1] ?? (isPagePath(path) ? 'pages' : 'search engines')

const responsesOf = (route: Route, shapes?: Shapes): Json => {
  const { query } = route
  const cached = 'answer' in route
  return {
    200: {
      description: route.summary,
      headers: headersOf(
        'Cache-Control',
        'ETag',
        'Last-Modified',
        ...(cached || isFile(route) ? ['Surrogate-Key'] : []),
        ...(query.includes('locale') ? ['Content-Language'] : []),
        'RateLimit',
        'RateLimit-Policy',
      ),
      content: contentsOf(route, shapes),
    },
    ...(isFile(route) ? { 206: { description: 'The part of the file that `Range` asked for.' } } : {}),
    ...(isFile(route) ? { 302: { $ref: '#/components/responses/Found' } } : {}),
    ...(moves(route) ? { 301: { $ref: '#/components/responses/Moved' } } : {}),
    304: { $ref: '#/components/responses/NotModified' },
    ...problemsOf(route, statusesOf(route), shapes),
    ...pagesOf(route),
  }
}

/** Where errors are said to people; what is refused before the route is known stays a problem. */
const pagesOf = (route: Route): Json =>
  'refuse' in route
    ? Object.fromEntries(
        [400, 403, 404, 410, 500].map((status) => [status, { $ref: '#/components/responses/ErrorPage' }]),
      )
    : {}

const problemsOf = ({ content }: Route, statuses: readonly number[], shapes?: Shapes): Json =>
  Object.fromEntries(
    statuses.map((status) => {
      const type = content.alternativeType
      if (!type || !shapes || !answeredInIt.includes(status))
        return [status, { $ref: `#/components/responses/${problemName(status)}` }]
      const problem = problemResponse(status)
      // To clients of old a refusal is a 200, but what failed is a 500 in either type.
      const types = status === 500 ? [content.type, type] : [type]
      const own = Object.fromEntries(types.map((one) => [one, { schema: shapes.schema }]))
      return [status, { ...problem, content: { ...problem.content, ...own } }]
    }),
  )

/** GraphQL tells what is wrong with a query, and what failed, in its own form (GraphQL over HTTP). */
const answeredInIt = [400, 500]

const contentsOf = ({ content: { type, alternativeType } }: Route, shapes?: Shapes): Json => {
  const what = shapes ? contentOf(shapes) : {}
  return { [type]: what, ...(alternativeType ? { [alternativeType]: what } : {}) }
}

/** OpenAPI has no way to say that a parameter makes an answer smaller: it is the whole, or what `select` leaves of it. */
const contentOf = ({ schema, part, example }: Shapes): Json => ({
  schema: part ? { anyOf: [schema, part] } : schema,
  ...(example === undefined ? {} : { example }),
})

const headersOf = (...names: string[]): Json =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]))

/** What any answer can be, but for what only some addresses know. */
const statusesOf = (route: Route, { post = false } = {}): number[] => {
  const { query } = route
  const only: Record<number, boolean> = {
    404: parametersIn(route.path).length > 0,
    403: query.includes('preview'),
    405: false,
    410: moves(route) || query.includes('preview'),
    412: isFile(route),
    415: post,
    416: isFile(route),
  }
  return [...new Set(problemCodes.map(statusOf))].filter((status) => only[status] ?? true)
}

/** A document has a slug that may change. */
const moves = ({ path }: Route): boolean => parametersIn(path).includes('slugOrId')

const isFile = ({ content }: Route): boolean => content.type === '*/*'
