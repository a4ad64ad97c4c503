import type { Finished } from '@/delivery/http/cache/finished'
import { TaggedCache } from '@/delivery/http/cache/taggedCache'

/** Finished answers by their address. */
export class AnswerCache extends TaggedCache<Finished> {}
