// The query string as nested values (Payload's dialect: `where[kind][equals]=story`), read strictly:
// what cannot be read, is nested too deep or reaches for an object's prototype is refused, never dropped in silence.
import { parse } from 'qs-esm'
import { Problem } from '@/delivery/http/problems'

export type QueryValue = string | QueryValue[] | { [name: string]: QueryValue }
export type Query = Record<string, QueryValue>

const maxLength = 8_000
const maxParameters = 200
const maxDepth = 16

/**
 * @param search the query string without `?`
 * @throws {Problem} 400
 */
export const parseQuery = (search: string): Query => {
  if (search.length > maxLength)
    throw new Problem('bad-request', `The query is too long. Keep it under ${maxLength} characters.`)
  const names = search.split('&').filter(Boolean).map(nameOf)
  if (names.length > maxParameters)
    throw new Problem('bad-request', `Send at most ${maxParameters} parameters in one request.`)
  const forbidden = names.find((name) => /(^|[[.\]])(__proto__|constructor|prototype)([\].[]|$)/.test(name))
  if (forbidden)
    throw new Problem('unknown-parameter', `There is no parameter “${forbidden}”.`, { parameter: forbidden })
  if (names.some((name) => levelsOf(name) > maxDepth))
    throw new Problem('bad-request', `The query is nested too deeply. Keep it within ${maxDepth} levels.`)
  return parse(search, {
    allowEmptyArrays: true,
    arrayLimit: maxParameters,
    depth: maxDepth,
    parameterLimit: maxParameters,
    plainObjects: true,
  }) as Query
}

const nameOf = (pair: string): string => {
  const decoded = decode(pair)
  if (decoded.includes('\0'))
    throw new Problem('bad-request', 'The query contains a null character. Remove it.')
  return decode(pair.split('=', 1)[0] ?? '')
}

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    throw new Problem(
      'bad-request',
      'The query has a broken percent-encoding. Encode it as UTF-8 (RFC 3986, 2.1).',
    )
  }
}

/** Every part of a name that stands in brackets is a level; qs would read deeper ones as one odd name. */
const levelsOf = (name: string): number => name.split('[').length

/** Whether a value has named parts: neither a text nor a list. */
export const isNested = (value: QueryValue | undefined): value is { [name: string]: QueryValue } =>
  typeof value === 'object' && !Array.isArray(value)
