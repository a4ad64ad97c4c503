// The public side as an OpenAPI 3.1 document, from the table of its addresses and the schemas that its answers are
// typed by. Nothing of it is written twice: an address that is served is described.
import type { z } from 'zod'
import { problemSchema } from '@/delivery/http/problems'
import type { Route } from '@/delivery/http/routes/route'
import {
  headerComponents,
  info,
  responseComponents,
  securitySchemes,
  tagDescriptions,
} from '@/delivery/openapi/components'
import { examples } from '@/delivery/openapi/examples'
import { operationFor, postOperationFor, tagOf } from '@/delivery/openapi/operation'
import { parameterComponents, parameterSchemas } from '@/delivery/openapi/parameters'
import { addPart } from '@/delivery/openapi/parts'
import { problemResponses } from '@/delivery/openapi/problems'
import { type Json, jsonSchemasOf, nameIn } from '@/delivery/openapi/schemas'
import { headerParameters, messageSchemas, webhooks } from '@/delivery/openapi/webhooks'

export interface Description {
  openapi: string
  paths: Record<string, { get: Json; post?: Json }>
  webhooks: Record<string, Json>
  components: Record<
    'schemas' | 'parameters' | 'headers' | 'responses' | 'securitySchemes',
    Record<string, Json>
  >
  [member: string]: unknown
}

export const describe = (table: readonly Route[]): Description => {
  const routes = table.flatMap(underEachName)
  const { components, asked } = jsonSchemasOf({
    ...schemasOf(routes),
    Problem: problemSchema,
    ...messageSchemas,
  })
  const made = examples()
  const paths = routes.map((route) => {
    const schema = asked[route.path]
    const shapes = schema && {
      schema,
      part: route.query.includes('select') ? addPart(schema, components) : undefined,
      example: made[nameIn(schema) ?? ''],
    }
    const body = asked[bodyOf(route)]
    return [
      route.path,
      {
        get: operationFor(route, shapes),
        ...(body ? { post: postOperationFor(route, body, shapes) } : {}),
      },
    ] as const
  })
  return {
    openapi: '3.1.1',
    info,
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    servers: [{ url: '/', description: 'This server.' }],
    security: [{}, { clientKey: [] }],
    tags: tagsOf(routes),
    paths: Object.fromEntries(paths),
    webhooks: webhooks(),
    components: {
      schemas: { ...components, ...parameterSchemas() },
      parameters: { ...parameterComponents(), ...headerParameters },
      headers: headerComponents,
      responses: { ...responseComponents, ...problemResponses() },
      securitySchemes,
    },
  }
}

const underEachName = (route: Route): Route[] =>
  route.alias ? [route, { ...route, path: route.alias }] : [route]

const schemasOf = (routes: readonly Route[]): Record<string, z.ZodType> =>
  Object.fromEntries(
    routes.flatMap((route): [string, z.ZodType][] => {
      const { path, content, post } = route
      return [
        ...(content.schema ? [[path, content.schema] satisfies [string, z.ZodType]] : []),
        ...(post ? [[bodyOf(route), post.body] satisfies [string, z.ZodType]] : []),
      ]
    }),
  )

/** What the shape of its body is asked for by. */
const bodyOf = ({ path }: Route): string => `POST ${path}`

const tagsOf = (routes: readonly Route[]): Json[] =>
  [...new Set([...routes.map(({ path }) => tagOf(path)), 'webhooks'])].map((name) => {
    const description = tagDescriptions[name]
    return { name, ...(description ? { description } : {}) }
  })
