// `sort`: facets with one value each, the first counts most; a minus turns one around.

import { badParameter, listed } from '@/delivery/http/problems'
import { sortable, sortableNames } from '@/delivery/query/facets'
import type { Order } from '@/publishing/publications/readQuery'

export const defaultSort = '-publishedAt'

const maxOrders = 3

/** @throws {Problem} 400 with the facets to sort by */
export const parseSort = (sort: string): Order[] => {
  const names = sort.split(',').map((name) => name.trim())
  if (names.length > maxOrders) throw badParameter('sort', `Sort by at most ${maxOrders} facets.`)
  return names.map(orderOf)
}

const orderOf = (text: string): Order => {
  const descending = text.startsWith('-')
  const name = descending ? text.slice(1) : text
  const column = sortable.get(name)
  if (!column)
    throw badParameter(
      'sort',
      `Sort by one of: ${listed(sortableNames)}; prefix with “-” for descending order.`,
      {
        known: sortableNames,
      },
    )
  return { column, descending }
}
