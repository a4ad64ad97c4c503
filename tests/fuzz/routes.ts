// Every address of `/api`, Payload's and ours, read from the configuration that serves them.
import type { Endpoint, FlattenedField, Payload } from 'payload'

export interface Route {
  method: string
  /** With its parameters: `/api/articles/:id/workflow`. */
  path: string
  /** Of the collection or global; none for the others. */
  fields: readonly FlattenedField[]
  collection?: string
}

export const routesOf = ({ config }: Payload): Route[] => [
  ...config.collections.flatMap(({ slug, endpoints, flattenedFields: fields }) =>
    routesAt(`/api/${slug}`, endpoints).map((route) => ({ ...route, fields, collection: slug })),
  ),
  ...config.globals.flatMap(({ slug, endpoints, flattenedFields: fields }) =>
    routesAt(`/api/globals/${slug}`, endpoints).map((route) => ({ ...route, fields })),
  ),
  ...routesAt('/api', config.endpoints).map((route) => ({ ...route, fields: [] })),
]

const routesAt = (root: string, endpoints: Endpoint[] | false | undefined) =>
  (endpoints || []).map(({ method, path }) => ({
    method: method === 'connect' ? 'GET' : method.toUpperCase(),
    path: path === '/' ? root : `${root}${path}`,
  }))
