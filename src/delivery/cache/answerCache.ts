import type { Finished } from '@/delivery/cache/finished'
import { TaggedCache } from '@/delivery/cache/taggedCache'

/** Finished answers by their address. */
export class AnswerCache extends TaggedCache<Finished> {}
