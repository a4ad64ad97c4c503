// An answer beside the description: its status, its headers, its type and its body.
import type { Description } from '@/delivery/openapi/describe'
import type { Json } from '@/delivery/openapi/schemas'
import { pointerTo, type Validate } from './validator'

export interface Exchange {
  method: string
  url: URL
  status: number
  headers: Headers
  /** Parsed; absent where the answer is not JSON. */
  body?: unknown
}

/** What of it is not as described; nothing when all is. */
export const differences = (description: Description, validate: Validate, exchange: Exchange): string[] => {
  const { method, url, status, headers } = exchange
  const path = pathOf(description, url.pathname)
  if (isElsewhere(exchange)) return []
  if (method === 'OPTIONS') return status === 204 ? [] : [`OPTIONS is answered with ${status}.`]
  const verb = method === 'POST' ? 'post' : ['GET', 'HEAD'].includes(method) ? 'get' : undefined
  const operation = path && verb && description.paths[path]?.[verb]
  if (!operation) return problemDifferences(validate, exchange)
  const responses = (operation.responses ?? {}) as Record<string, Json>
  const at = whereIs(responses[status], pointerTo('paths', path, verb, 'responses', status))
  const response = resolve(description, responses[status])
  if (!response) return [`The status ${status} is not described.`]
  const content = (response.content ?? {}) as Record<string, Json>
  const type = headers.get('content-type')?.split(';')[0]
  const described = content[type ?? ''] ?? content['*/*']
  if (Object.keys(content).length > 0 && !described) return [`The type ${type} is not described.`]
  const missing = [...missingHeaders(description, response, headers), ...missingValidator(exchange)]
  if (method === 'HEAD' || exchange.body === undefined || !described?.schema) return missing
  // Nothing is missing where nothing was left out.
  const [whole] = ((described.schema as Json).anyOf as Json[] | undefined) ?? []
  const schema = whole && !url.search.includes('select') ? ['schema', 'anyOf', 0] : ['schema']
  return [...missing, ...validate(`${at}${pointerTo('content', type ?? '', ...schema)}`, exchange.body)]
}

/** A process that does not deliver knows nothing of `/v1`; every answer of one that does has the header. */
const isElsewhere = ({ status, headers }: Exchange): boolean =>
  status === 404 && !headers.has('access-control-allow-origin')

/** The first that fits, as the server looks for it. */
export const pathOf = ({ paths }: Description, pathname: string): string | undefined =>
  Object.keys(paths).find((path) => patternOf(path).test(pathname))

const patternOf = (path: string): RegExp =>
  new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}/?$`)

/** Elsewhere there is nothing, and nothing is written. */
const problemDifferences = (validate: Validate, { status, body, method }: Exchange): string[] => {
  if (![400, 404, 405].includes(status)) return [`Nothing is described here; the status is ${status}.`]
  return method === 'HEAD' ? [] : validate('/components/schemas/Problem', body)
}

const missingHeaders = (description: Description, response: Json, headers: Headers): string[] =>
  Object.entries((response.headers ?? {}) as Record<string, Json>)
    .filter(([name, header]) => resolve(description, header)?.required === true && !headers.has(name))
    .map(([name]) => `The header ${name} is missing.`)

/** Every answer that a cache may keep can be asked for again by what it is. */
const missingValidator = ({ status, headers }: Exchange): string[] =>
  status === 200 && !headers.has('etag') && !/no-store/.test(headers.get('cache-control') ?? '')
    ? ['The header ETag is missing.']
    : []

const whereIs = (value: Json | undefined, otherwise: string): string =>
  typeof value?.$ref === 'string' ? value.$ref.slice(1) : otherwise

const resolve = (description: Description, value: Json | undefined): Json | undefined => {
  if (typeof value?.$ref !== 'string') return value
  const names = value.$ref.split('/').slice(1)
  return names.reduce<Json | undefined>((at, name) => at?.[name] as Json | undefined, description)
}
