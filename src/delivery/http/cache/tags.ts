// What an answer depends on, as tags, and which of them a change touches.
import type { Change } from '@/publishing/publications/changes'

/** `collection:id`: the answer shows this document. */
export const documentTag = ({ collection, id }: Change): string => `${collection}:${id}`

/** The answer would show this document if it were public. */
export const absentTag = (tag: string): string => `${absent}${tag}`

/** `list:collection`: the answer is a view of the documents of a collection, whichever they are. */
export const listTag = (collection: string): string => `list:${collection}`

/** The answer is a search: besides what is public it depends on what the index of this process knows. */
export const searchTag = 'search'

export const cacheTags = (change: Change): string[] => {
  const tag = documentTag(change)
  return [tag, absentTag(tag), listTag(change.collection)]
}

const absent = 'absent:'

/**
 * The tags as caches in front of us read them (`Surrogate-Key`): by `articles:<id>` and `list:articles`. What is not
 * public is not named, and what there is no room for is not cut off: both are told by the list of their collection. So a
 * document that changes has its own key and that of its list purged, as `tagsOf` says.
 * @param room in characters; the collections that take most of it are told by their lists first
 */
export const surrogateKey = (tags: readonly string[], room: number): string => {
  let keys = unique(tags.map((tag) => (tag.startsWith(absent) ? listOf(tag.slice(absent.length)) : tag)))
  for (const collection of longestFirst(keys)) {
    if (joined(keys).length <= room) break
    keys = unique(keys.map((key) => (isOf(collection, key) ? listTag(collection) : key)))
  }
  return joined(keys)
}

/** The collections whose documents are named, the ones that take most characters first. */
const longestFirst = (keys: readonly string[]): string[] => {
  const collections = unique(keys.filter((key) => key.includes(':')).map(collectionOf))
  const length = (collection: string) => joined(keys.filter((key) => isOf(collection, key))).length
  return collections.filter((one) => one !== 'list').sort((a, b) => length(b) - length(a))
}

const isOf = (collection: string, key: string): boolean => key.startsWith(`${collection}:`)

const collectionOf = (tag: string): string => tag.split(':', 1)[0] ?? ''

const listOf = (tag: string): string => listTag(collectionOf(tag))

const unique = (keys: readonly string[]): string[] => [...new Set(keys)]

const joined = (keys: readonly string[]): string => keys.join(' ')
