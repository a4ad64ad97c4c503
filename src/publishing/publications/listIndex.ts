// In which lists of the public side a publication stands, pure. A list is a type, or a type with one value of one facet:
// `articles`, `articles/kind/story`, `articles/topics/{id}`. What has ended stands in lists of its own, for looking back.
// A database keeps each list in each order, so that none sorts or passes over what it does not show.
import { facetsOf } from '@/publishing/publications/facets'
import type { Condition, PublicationQuery } from '@/publishing/publications/readQuery'

export const listOf = (type: string, facet: string, value: string): string => `${type}/${facet}/${value}`

/** The lists of a live publication. */
export const listsOf = (type: string, values: [facet: string, values: string[]][]): string[] => [
  type,
  ...values.flatMap(([facet, all]) => all.map((value) => listOf(type, facet, value))),
]

/** The list in which the same publication stands once it has ended. */
export const endedList = (list: string): string => `ended/${list}`

export interface ListPlan {
  /** Whatever stands in any of these. */
  lists: string[]
  /** What must be true of it besides. */
  rest: Condition[]
}

/** More values of one facet than this are cheaper to look up than to merge. */
const mostLists = 8

/** Columns by which a document is found at once, whatever list it is in. */
const direct = new Set(['key', 'slugKey', 'document', 'slug'])

/** Which lists answer a query; none for one that is not about a list of one type, or names its documents. */
export const planOf = ({ type, where }: PublicationQuery): ListPlan | undefined => {
  if (type === undefined) return undefined
  const parts = where ? conjuncts(where) : []
  if (parts.some((part) => 'column' in part && part.is === 'in' && direct.has(part.column))) return undefined
  if (parts.some(asksForMentions)) return undefined
  for (const facet of narrowestFirst(type))
    for (const part of parts)
      if ('facet' in part && part.facet === facet && part.is === 'in' && part.values.length <= mostLists)
        return {
          lists: [...new Set(part.values)].map((value) => listOf(type, facet, value)),
          rest: parts.filter((one) => one !== part),
        }
  return { lists: [type], rest: parts }
}

/** A list about one person is usually shorter than one of a kind; nearly everything is in the same language. */
const narrowestFirst = (type: string): string[] => {
  const facets = facetsOf(type)
  const breadth = (name: string) => (facets[name]?.relationTo ? 0 : name === 'languages' ? 2 : 1)
  return Object.keys(facets)
    .reverse()
    .sort((one, other) => breadth(one) - breadth(other))
}

const conjuncts = (condition: Condition): Condition[] =>
  'and' in condition ? condition.and.flatMap(conjuncts) : [condition]

const asksForMentions = (condition: Condition): boolean => {
  if ('and' in condition) return condition.and.some(asksForMentions)
  if ('or' in condition) return condition.or.some(asksForMentions)
  return 'mentions' in condition
}
