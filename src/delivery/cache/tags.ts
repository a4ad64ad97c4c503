// What an answer depends on, as tags, and which of them a change touches.
import type { Change } from '@/publications/changes'

/** `collection:id`: the answer shows this document. */
export const documentTag = ({ collection, id }: Change): string => `${collection}:${id}`

/** The answer would show this document if it were public. */
export const absentTag = (tag: string): string => `${absent}${tag}`

/** `list:collection`: the answer is a view of the documents of a collection, whichever they are. */
export const listTag = (collection: string): string => `list:${collection}`

/** The answer is a search: besides what is public it depends on what the index of this process knows. */
export const searchTag = 'search'

export const tagsOf = (change: Change): string[] => {
  const tag = documentTag(change)
  return [tag, absentTag(tag), listTag(change.collection)]
}

const absent = 'absent:'

/** Proxies take headers of 8 KB in all, some of them 4. */
const mostCharacters = 3_000

/**
 * The tags as caches in front of us read them (`Surrogate-Key`): by `articles:<id>` and `list:articles`. What is not
 * public is not named, and what is too long is not cut off: both are told by the list of their collection. So a
 * document that changes has its own key and that of its list purged, as `tagsOf` says.
 */
export const surrogateKey = (tags: readonly string[]): string => {
  const named = joined(tags.map((tag) => (tag.startsWith(absent) ? listOf(tag.slice(absent.length)) : tag)))
  return named.length <= mostCharacters ? named : joined(tags.map(listOf))
}

const listOf = (tag: string): string => {
  const [first = '', second = ''] = tag.replace(absent, '').split(':')
  return listTag(first === 'list' ? second : first)
}

const joined = (keys: readonly string[]): string => [...new Set(keys)].join(' ')
