// The parameters of a request to `/v1`, each checked; an unknown one is an error that lists the known ones.
import { badParameter, listed, Problem } from '@/delivery/http/problems'
import { type Mailer, mailers } from '@/delivery/newsletter/placeholders'
import { parseQuery, type Query, type QueryValue } from '@/delivery/query/query'
import { defaultSort, parseSort } from '@/delivery/query/sort'
import { parseWhere } from '@/delivery/query/where'
import { withPlus } from '@/platform/http/parameters'
import { defaultLanguage, isLanguage, type Language, languages } from '@/platform/i18n/languages'
import type { Facets } from '@/publishing/publications/facets'
import type { Condition, Order } from '@/publishing/publications/readQuery'

export const richTextFormats = ['html', 'lexical', 'markdown', 'text'] as const

export type RichTextFormat = (typeof richTextFormats)[number]

/** How documents are to be answered, whatever their number. */
export interface View {
  locale: Language
  richText: RichTextFormat
  /** ISO 8601 instant to look back to. */
  at?: string | undefined
  select?: QueryValue | undefined
}

export interface ListRequest extends View {
  where: Condition | undefined
  sort: Order[]
  limit: number
  page: number
  /** Where to read on, in place of a page. */
  cursor?: string | undefined
  /** `false`: nobody wants the total, so nobody counts. */
  pagination: boolean
}

export const viewNames = ['locale', 'richText', 'at', 'select', 'depth', 'draft', 'trash', 'fallback-locale']
export const chartNames = ['locale', 'preview']
/** Of a list, and of its count: front ends add their format and language to whatever their SDK asks for. */
export const listNames = ['where', 'sort', 'limit', 'page', 'cursor', 'pagination', ...viewNames]

/** Of one document. */
export const documentNames = [...viewNames, 'preview']

export const newsletterNames = ['locale', 'mailer', 'preview']

export const defaultLimit = 10
export const maxLimit = 100
export const maxPage = 1_000_000

export const parseListRequest = (search: string, now: Date, facets?: Facets): ListRequest =>
  readListRequest(known(parseQuery(search), listNames), now, facets)

/**
 * From parameters that were read already, wherever they stood.
 * @param facets of the type; the common ones when absent
 */
export const readListRequest = (query: Query, now: Date, facets?: Facets): ListRequest => ({
  ...readView(query, now),
  where: parseWhere(query.where, facets),
  sort: parseSort(single(query, 'sort') ?? defaultSort),
  limit: parseWhole(query, 'limit', { otherwise: defaultLimit, max: maxLimit }),
  page: parseWhole(query, 'page', { otherwise: 1, max: maxPage }),
  cursor: cursorIn(query),
  pagination: oneOf(query, 'pagination', ['true', 'false'], 'true') === 'true',
})

const cursorIn = (query: Query): string | undefined => {
  const cursor = single(query, 'cursor')
  if (cursor !== undefined && query.page !== undefined)
    throw badParameter('cursor', 'Send either “cursor” or “page”, not both.')
  return cursor
}

export const parseViewRequest = (search: string, now: Date): View =>
  readView(known(parseQuery(search), viewNames), now)

/** @throws {Problem} 400, also for a preview of the past */
export const parseDocumentRequest = (search: string, now: Date): View => {
  const query = known(parseQuery(search), documentNames)
  if (query.preview !== undefined && query.at !== undefined)
    throw badParameter('at', 'A preview shows the newest text. Omit either “at” or “preview”.')
  return readView(query, now)
}

/** Which language of a newsletter, and in whose words its placeholders are. */
export const parseNewsletterRequest = (search: string): { locale: Language; mailer: Mailer | undefined } => {
  const query = known(parseQuery(search), newsletterNames)
  const names = Object.keys(mailers) as Mailer[]
  return {
    locale: locale(query),
    mailer: query.mailer === undefined ? undefined : oneOf(query, 'mailer', names, 'listmonk'),
  }
}

/** @throws {Problem} 400 for a parameter that is not among these */
export const known = (query: Query, names: readonly string[]): Query => {
  const unknown = Object.keys(query).find((name) => !names.includes(name))
  if (unknown !== undefined)
    throw new Problem(
      'unknown-parameter',
      `There is no parameter “${unknown.slice(0, 60)}” here. The parameters are: ${listed(names)}.`,
      {
        parameter: unknown.slice(0, 60),
        known: names,
      },
    )
  return query
}

/** `depth` and `fallback-locale` are taken and change nothing: depth is fixed per type, fallback by `languages`. */
export const readView = (query: Query, now: Date): View => {
  if (query.depth !== undefined) parseWhole(query, 'depth', { otherwise: 0, min: 0, max: 10 })
  oneOf(query, 'draft', ['false'], 'false', 'Drafts are never served here.')
  oneOf(query, 'trash', ['false'], 'false')
  return {
    locale: locale(query),
    richText: oneOf(query, 'richText', richTextFormats, 'html'),
    at: at(query, now),
    select: query.select,
  }
}

export const locale = (query: Query): Language => {
  const value = single(query, 'locale') ?? defaultLanguage
  if (!isLanguage(value))
    throw badParameter(
      'locale',
      `There is no locale “${value.slice(0, 60)}”. The locales are: ${listed(languages)}.`,
      { known: languages },
    )
  return value
}

const at = (query: Query, now: Date): string | undefined => {
  const value = single(query, 'at')
  if (value === undefined) return undefined
  const instant = withPlus(value)
  const time = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/.test(instant)
    ? Date.parse(instant)
    : Number.NaN
  if (Number.isNaN(time))
    throw badParameter('at', '“at” takes an ISO 8601 instant with its offset, such as 2026-03-31T10:00:00Z.')
  if (time > now.getTime()) throw badParameter('at', '“at” looks back: use an instant in the past.')
  return new Date(time).toISOString()
}

export const single = (query: Query, name: string): string | undefined => {
  const value = query[name]
  if (value === undefined || typeof value === 'string') return value
  throw badParameter(name, `“${name}” takes one value; send it once.`)
}

interface Range {
  otherwise: number
  min?: number
  max: number
}

export const parseWhole = (query: Query, name: string, { otherwise, min = 1, max }: Range): number => {
  const value = single(query, name)
  if (value === undefined) return otherwise
  const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN
  if (!(number >= min && number <= max))
    throw badParameter(name, `“${name}” takes a whole number from ${min} to ${max}.`)
  return number
}

const oneOf = <T extends string>(
  query: Query,
  name: string,
  values: readonly T[],
  otherwise: T,
  why = '',
): T => {
  const value = single(query, name)
  if (value === undefined) return otherwise
  const found = values.find((each) => each === value)
  if (found === undefined)
    throw badParameter(name, `${why} “${name}” takes: ${listed(values)}.`.trim(), { known: values })
  return found
}
