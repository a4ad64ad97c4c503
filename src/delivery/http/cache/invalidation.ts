// All caches that are invalidated when something public changes, as one.
import type { Tagged, TaggedCache } from '@/delivery/http/cache/taggedCache'

export interface Invalidated {
  drop: (tags: readonly string[]) => void
  clear: () => void
  isOpen: boolean
}

/** In this order: what answers are made of goes before they do. */
export const fanOut = (
  caches: readonly Pick<TaggedCache<Tagged>, 'drop' | 'clear' | 'isOpen'>[],
): Invalidated => ({
  drop: (tags) => {
    for (const cache of caches) cache.drop(tags)
  },
  clear: () => {
    for (const cache of caches) cache.clear()
  },
  set isOpen(open: boolean) {
    for (const cache of caches) cache.isOpen = open
  },
})
