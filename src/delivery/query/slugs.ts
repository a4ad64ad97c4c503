// Some facets hold ids; a slug of the same kind is understood in their place, and becomes its id here.
import type { Payload } from 'payload'
import { listTag } from '@/delivery/http/cache/tags'
import { slugsOf } from '@/delivery/query/facets'
import { everyFacet } from '@/publishing/publications/facets'
import { listDocuments } from '@/publishing/publications/read'
import type { Condition } from '@/publishing/publications/readQuery'

const looksLikeId = (value: string): boolean =>
  /^([0-9a-f]{24}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i.test(value)

interface Found {
  where: Condition | undefined
  /** Another document may take a slug: an answer that understood one depends on that. */
  tags: string[]
}

export const withIdsForSlugs = async (payload: Payload, where: Condition | undefined): Promise<Found> => {
  if (!where) return { where, tags: [] }
  const wanted = new Map<string, Set<string>>()
  visit(where, (collection, value) =>
    wanted.set(collection, (wanted.get(collection) ?? new Set()).add(value)),
  )
  if (wanted.size === 0) return { where, tags: [] }
  const found = await Promise.all(
    [...wanted].map(
      async ([collection, slugs]) => [collection, await idsBySlug(payload, collection, [...slugs])] as const,
    ),
  )
  const ids = new Map(found)
  return {
    where: replaced(where, (collection, value) => ids.get(collection)?.get(value) ?? value),
    tags: [...wanted.keys()].map(listTag),
  }
}

const visit = (condition: Condition, see: (collection: string, slug: string) => void): void => {
  replaced(condition, (collection, value) => {
    if (!looksLikeId(value)) see(collection, value)
    return value
  })
}

const replaced = (
  condition: Condition,
  replace: (collection: string, value: string) => string,
): Condition => {
  if ('and' in condition) return { and: condition.and.map((part) => replaced(part, replace)) }
  if ('or' in condition) return { or: condition.or.map((part) => replaced(part, replace)) }
  if (!('facet' in condition && 'values' in condition)) return condition
  const collection = slugsOf(everyFacet()[condition.facet] ?? {})
  if (!collection) return condition
  return { ...condition, values: condition.values.map((value) => replace(collection, value)) }
}

const idsBySlug = async (
  payload: Payload,
  collection: string,
  slugs: string[],
): Promise<Map<string, string>> => {
  const keys = slugs.map((slug) => `${collection}:${slug}`)
  const found = await listDocuments(payload, {
    where: { column: 'slugKey', is: 'in', values: keys },
    sort: [{ column: 'slug', descending: false }],
  })
  return new Map(found.map(({ document, position: [slug] }) => [String(slug), document]))
}
