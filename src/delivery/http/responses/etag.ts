// What a client says it has (RFC 9110, 13.1.2).
import fresh from 'fresh'

/**
 * Whether `If-None-Match` names this ETag, by weak comparison. Of the request `fresh` sees nothing else: it says no to
 * whoever sends `Cache-Control: no-cache`, which `fetch` adds by itself.
 */
export const matches = (ifNoneMatch: string | undefined, etag: string): boolean =>
  ifNoneMatch !== undefined && fresh({ 'if-none-match': ifNoneMatch }, { etag })
