// All that must forget when something public changes, told as one.
import type { Tagged, TaggedCache } from '@/delivery/http/cache/taggedCache'

export interface Forgetful {
  drop: (tags: readonly string[]) => void
  clear: () => void
  isOpen: boolean
}

/** In this order: what answers are made of forgets before they do. */
export const together = (
  caches: readonly Pick<TaggedCache<Tagged>, 'drop' | 'clear' | 'isOpen'>[],
): Forgetful => ({
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
