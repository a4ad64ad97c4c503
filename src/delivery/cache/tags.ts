// What an answer depends on, as tags, and which of them a change touches.
import type { Change } from '@/publications/changes'

/** `collection:id`: the answer shows this document, or would if it were public. */
export const documentTag = ({ collection, id }: Change): string => `${collection}:${id}`

/** `list:collection`: the answer is a view of the documents of a collection, whichever they are. */
export const listTag = (collection: string): string => `list:${collection}`

export const tagsOf = (change: Change): string[] => [documentTag(change), listTag(change.collection)]
