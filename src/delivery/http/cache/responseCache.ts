import type { CachedResponse } from '@/delivery/http/cache/cachedResponse'
import { TaggedCache } from '@/delivery/http/cache/taggedCache'

/** Responses of `/v1` by URL. */
export class ResponseCache extends TaggedCache<CachedResponse> {}
