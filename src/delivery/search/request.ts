// The parameters of a search, each checked.

import { badParameter, listed } from '@/delivery/http/problems'
import {
  defaultLimit,
  known,
  locale,
  maxLimit,
  maxPage,
  parseWhole,
  single,
} from '@/delivery/query/parameters'
import { parseQuery, type Query } from '@/delivery/query/query'
import { parseSort } from '@/delivery/query/sort'
import { parseWhere } from '@/delivery/query/where'
import { countedFacets, searchFacets } from '@/delivery/search/facets'
import type { Language } from '@/platform/i18n/languages'
import type { Condition, Order } from '@/publishing/publications/readQuery'

export interface SearchRequest {
  text: string
  locale: Language
  where: Condition | undefined
  /** By relevance when empty. */
  sort: Order[]
  facets: string[]
  limit: number
  page: number
}

export const searchNames = ['q', 'where', 'sort', 'facets', 'limit', 'page', 'locale']

export const maxTextLength = 300

/** @throws {Problem} 400 with what is known */
export const parseSearchRequest = (search: string): SearchRequest =>
  readSearchRequest(known(parseQuery(search), searchNames))

/** From parameters that were read already, wherever they stood. */
export const readSearchRequest = (query: Query): SearchRequest => ({
  text: text(query),
  locale: locale(query),
  where: parseWhere(query.where, searchFacets()),
  sort: sort(query),
  facets: facetsOf(query),
  limit: parseWhole(query, 'limit', { otherwise: defaultLimit, max: maxLimit }),
  page: parseWhole(query, 'page', { otherwise: 1, max: maxPage }),
})

const text = (query: Query): string => {
  // A space at the end stays: the last word is whole then, not the beginning of one.
  const value = single(query, 'q')?.normalize('NFC') ?? ''
  if (value.trim() === '') throw badParameter('q', '“q” takes the words to search for, such as q=housing.')
  if (value.length > maxTextLength)
    throw badParameter('q', `“q” is too long. Keep it within ${maxTextLength} characters.`)
  return value
}

const sort = (query: Query): Order[] => {
  const value = single(query, 'sort')
  return value === undefined ? [] : parseSort(value)
}

const facetsOf = (query: Query): string[] => {
  const all = countedFacets()
  const value = single(query, 'facets')
  if (value === undefined) return all
  if (value === 'none') return []
  const names = value.split(',').map((name) => name.trim())
  if (!names.every((name) => all.includes(name)))
    throw badParameter(
      'facets',
      `“facets” takes “none”, or names separated by commas. They are: ${listed(all)}.`,
      {
        known: all,
      },
    )
  return all.filter((name) => names.includes(name))
}
